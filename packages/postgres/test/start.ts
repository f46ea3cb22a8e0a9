// Starts PostgreSQL in a process of its own, which a spec can kill: node --import tsx start.ts <data folder> [umask]
// Says one line of JSON for each thing that happens; stops when its input ends.
import { startPostgres } from '../src/index.ts';

const [dataDir = '', umask] = process.argv.slice(2);
if (umask !== undefined) process.umask(Number.parseInt(umask, 8));
const say = (what: object) => {
  console.log(JSON.stringify(what));
};
try {
  const {
    url,
    dataDir: place,
    firstStart,
    stop,
  } = await startPostgres({
    dataDir,
    log: (log) => {
      say({ log });
    },
  });
  say({ url, place, firstStart });
  process.stdin.on('end', () => void stop().then(() => process.exit(0))).resume();
} catch (error) {
  say({ error: (error as Error).name, message: (error as Error).message });
  process.exit(1);
}
