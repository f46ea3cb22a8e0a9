import { HELP } from './batches/help.ts';
import type { Contender } from './contenders/contender.ts';
import { startOursOverHttp } from './contenders/ours-over-http.ts';
import { startOurs } from './contenders/ours.ts';
import { startSubgraphPrograms } from './contenders/subgraph-programs.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { costs, ratios } from './measure/beside.ts';
import { compare } from './measure/compare.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import { settle } from './measure/settle.ts';
import { median } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 15 };
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

type Batches = 'on' | 'off';
const WAYS: Readonly<
  Record<string, (url: string, batches: Batches, onEnd: OnEnd) => Promise<Contender>>
> = {
  'in process': (url, batches) => startOurs(url, { batches }),
  'over HTTP': async (url, batches, onEnd) => {
    const subgraphs = await startSubgraphPrograms(url, { BATCHED_READS: batches });
    onEnd(subgraphs.stop);
    return startOursOverHttp(subgraphs, { BATCHED_FETCHES: batches });
  },
};

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, ['no-http']);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const workload = page(size);
  const postmaster = await postmasterOf(url);
  const tables: FigureTable[] = [];
  let held = true;
  for (const [way, start] of Object.entries(WAYS)) {
    if (way === 'over HTTP' && options['no-http']) continue;
    const [off, on] = [await start(url, 'off', onEnd), await start(url, 'on', onEnd)];
    onEnd(off.stop);
    onEnd(on.stop);
    const { answers, different } = await compare([off, on], workload);
    if (different.length > 0) {
      say(`${way}: the answers differ, so nothing is measured\n${different.join('\n')}`);
      return false;
    }
    say(`${workload.title}, ${way}: ${String(answers)} answers of each, all equal`);
    const rows: string[][] = [];
    for (const connections of CONNECTIONS) {
      const plan = {
        connections,
        rounds: options.rounds,
        seconds: options.seconds,
        warmUp: options['warm-up'],
        before: () => settle(url),
      };
      const [without = [], batched = []] = await rounds([off, on], workload, plan, postmaster);
      rows.push(costs(`${String(connections)}, off`, without, without));
      rows.push(costs(`${String(connections)}, on`, batched, without));
      const target = TARGETS.get(connections) ?? 0;
      const isMet = median(ratios(batched, without)) >= target;
      if (!isMet)
        say(`${String(connections)} connections: the target of ${String(target)} is missed`);
      held &&= isMet;
    }
    say(`\n${table(HEAD, rows)}`);
    tables.push({ title: `${workload.title}, ${way}`, head: HEAD, rows });
    await off.stop();
    await on.stop();
  }
  keepFigures('batches', { about, options: { pairings, records, ...options }, tables, held });
  return held;
});
