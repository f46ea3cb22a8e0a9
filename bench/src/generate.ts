import { generatedDatabase } from './generated/database.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const say = (line: string) => {
  console.log(line);
};

runProgram(async (onEnd) => {
  const { pairings, records, again } = readOptions({ pairings: 200, records: 10_000 }, ['again']);
  const server = await openServer(say);
  onEnd(server.stop);
  const url = new URL(await generatedDatabase(server.url, { pairings, records }, { again, say }));
  say(`${url.pathname.slice(1)} is there: generated data, no facts`);
  return true;
});
