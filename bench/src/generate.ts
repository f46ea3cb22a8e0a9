import { HELP } from './generate/help.ts';
import { generatedDatabase } from './generated/database.ts';
import { evenSize, nationalSize } from './generated/sizes.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const say = (line: string) => {
  console.log(line);
};

/** None is given as 0: what then is meant depends on the others. */
const DEFAULTS = { pairings: 0, records: 10_000, activities: 0 };

runProgram(HELP, async (onEnd) => {
  const { pairings, records, activities, again } = readOptions(DEFAULTS, ['again']);
  const size =
    activities > 0 ? nationalSize(pairings || 500, activities) : evenSize(pairings || 200, records);
  const server = await openServer(say);
  onEnd(server.stop);
  const url = new URL(await generatedDatabase(server.url, size, { again, say }));
  say(`${url.pathname.slice(1)} is there: generated data, no facts`);
  return true;
});
