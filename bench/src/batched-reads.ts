import { HELP } from './batched-reads/help.ts';
import { startOurs } from './contenders/ours.ts';
import { generatedDatabase } from './generated/database.ts';
import { evenSize } from './generated/sizes.ts';
import { ratios, speeds } from './measure/beside.ts';
import { compare } from './measure/compare.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import type { Round } from './measure/round.ts';
import { settle } from './measure/settle.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 5 };
const CONNECTIONS = [1, 4, 16, 64];
/** Of the pages without batches, by how many ask at the same moment. */
const TARGETS = new Map([
  [1, 0.95],
  [16, 1.2],
]);
const HEAD = [
  'connections',
  'requests/s',
  'to off (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU Postgres',
  'CPU to off',
];

const say = (line: string) => {
  console.log(line);
};

const allCpu = ({ appCpu, databaseCpu }: Round) => appCpu + databaseCpu;
const row = (name: string, own: readonly Round[], off: readonly Round[]): string[] => [
  ...speeds(name, own, off),
  shown(median(own.map(({ databaseCpu }) => databaseCpu))),
  own === off ? '1' : withRange(ratios(own, off, allCpu)),
];

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(server.stop);
  const about = machine(`PostgreSQL ${server.version}`);
  say(about);
  const size = evenSize(pairings, records);
  const url = await generatedDatabase(server.url, size, { say });
  const workload = page(size);
  const off = await startOurs(url, { batches: 'off' });
  onEnd(off.stop);
  const on = await startOurs(url, { batches: 'on' });
  onEnd(on.stop);
  const { answers, different } = await compare([off, on], workload);
  if (different.length > 0) {
    say(`the answers differ, so nothing is measured\n${different.join('\n')}`);
    return false;
  }
  say(`${workload.title}: ${String(answers)} answers of each, all equal`);
  const postmaster = await postmasterOf(url);
  const rows: string[][] = [];
  let held = true;
  for (const connections of CONNECTIONS) {
    const plan = {
      connections,
      rounds: options.rounds,
      seconds: options.seconds,
      warmUp: options['warm-up'],
      before: () => settle(url),
    };
    const [without = [], batched = []] = await rounds([off, on], workload, plan, postmaster);
    rows.push(row(`${String(connections)}, off`, without, without));
    rows.push(row(`${String(connections)}, on`, batched, without));
    const target = TARGETS.get(connections) ?? 0;
    const isMet = median(ratios(batched, without)) >= target;
    if (!isMet)
      say(`${String(connections)} connections: the target of ${String(target)} is missed`);
    held &&= isMet;
  }
  say(`\n${table(HEAD, rows)}`);
  const tables = [{ title: workload.title, head: HEAD, rows }];
  keepFigures('batched-reads', { about, options: { pairings, records, ...options }, tables, held });
  return held;
});
