import type { Contender } from './contenders/contender.ts';
import { startOurs } from './contenders/ours.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { ratios } from './measure/beside.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { residentMb } from './measure/memory.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { HELP } from './young-generation/help.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 15 };
/** MiB of each half, at most; the first is what node takes by itself, from 1 on. The others have 16 from the start. */
const SIZES = [16, 32, 64, 128];
const OURS = 64;
/** Times the pages a second with node's own. */
const TARGET = 1.05;
const HEAD = ['MiB', 'requests/s', 'to 16 (min–max)', 'CPU app', 'CPU to 16', 'p99 ms', 'MB'];

const say = (line: string) => {
  console.log(line);
};

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, []);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const graphs: Contender[] = [];
  for (const megabytes of SIZES) {
    const least = megabytes === SIZES[0] ? 1 : 16;
    const flags = [
      `--min-semi-space-size=${String(least)}`,
      `--max-semi-space-size=${String(megabytes)}`,
    ];
    const graph = await startOurs(url, { flags });
    onEnd(graph.stop);
    graphs.push(graph);
  }
  const postmaster = await postmasterOf(url);
  const plan = { rounds: options.rounds, seconds: options.seconds, warmUp: options['warm-up'] };
  const tables: FigureTable[] = [];
  let worth = NaN;
  for (const workload of [page(size), list()]) {
    const all = await rounds(graphs, workload, plan, postmaster);
    const usual = all[0] ?? [];
    const rows = SIZES.map((megabytes, at) => {
      const own = all[at] ?? [];
      const faster = ratios(own, usual);
      if (megabytes === OURS && workload.requests.length > 1) worth = median(faster);
      return [
        String(megabytes),
        shown(median(own.map(({ perSecond }) => perSecond))),
        withRange(faster),
        shown(median(own.map(({ appCpu }) => appCpu))),
        shown(median(ratios(own, usual, ({ appCpu }) => appCpu))),
        shown(median(own.map(({ p99 }) => p99))),
        shown(residentMb(graphs[at]?.pids[0] ?? NaN)),
      ];
    });
    tables.push({ title: workload.title, head: HEAD, rows });
    say(`\n${workload.title}\n\n${table(HEAD, rows)}`);
  }
  const held = worth >= TARGET;
  if (!held) say(`\n${String(OURS)} MiB answer ${shown(worth)} of the pages that 16 do`);
  keepFigures('young-generation', {
    about,
    options: { pairings, records, ...options },
    tables,
    held,
  });
  return held;
});
