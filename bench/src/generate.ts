import { HELP } from './generate/help.ts';
import { generatedDatabase } from './generated/database.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { pairings: 200, records: 10_000 };
const say = (line: string) => {
  console.log(line);
};

runProgram(HELP, async (onEnd) => {
  const { pairings, records, again } = readOptions(DEFAULTS, ['again']);
  const server = await openServer(say);
  onEnd(server.stop);
  const url = new URL(await generatedDatabase(server.url, { pairings, records }, { again, say }));
  say(`${url.pathname.slice(1)} is there: generated data, no facts`);
  return true;
});
