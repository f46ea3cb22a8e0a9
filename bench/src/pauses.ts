import { setTimeout as pause } from 'node:timers/promises';
import { startOurs } from './contenders/ours.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { costs, ratios } from './measure/beside.ts';
import { keepFigures } from './measure/figures.ts';
import { load } from './measure/load.ts';
import { residentMb } from './measure/memory.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { round } from './measure/round.ts';
import type { Round } from './measure/round.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { HELP } from './pauses/help.ts';
import { runProgram } from './program.ts';

const DEFAULTS = {
  pairings: 200,
  records: 10_000,
  rounds: 5,
  seconds: 5,
  pause: 40,
  'warm-up': 30,
};
/** Of the pages a second before. */
const TARGET = 0.9;
const HEAD = [
  'page',
  'requests/s',
  'to before (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU Postgres',
  'CPU to before',
  'MB',
];

const say = (line: string) => {
  console.log(line);
};

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { pairings, records, seconds, 'warm-up': warmUp } = options;
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const graph = await startOurs(url);
  onEnd(graph.stop);
  const postmaster = await postmasterOf(url);
  const workload = page(size);
  const megabytes = () => residentMb(graph.pids[0] ?? NaN);
  await load(graph.url, workload.requests, { seconds: warmUp });
  const before: Round[] = [];
  const after: Round[] = [];
  const full: number[] = [];
  const left: number[] = [];
  for (let number = 1; number <= options.rounds; number += 1) {
    before.push(await round(graph, workload, { seconds }, postmaster));
    full.push(megabytes());
    await pause(options.pause * 1000);
    left.push(megabytes());
    after.push(await round(graph, workload, { seconds }, postmaster));
    await load(graph.url, workload.requests, { seconds: warmUp / 2 });
    say(`round ${String(number)} of ${String(options.rounds)}`);
  }
  const rows = [
    [...costs('before a pause', before, before), shown(median(full))],
    [...costs('after it', after, before), shown(median(left))],
  ];
  say(`\n${table(HEAD, rows)}`);
  const kept = median(ratios(after, before));
  const held = kept >= TARGET;
  if (!held) say(`\n${shown(kept)} of the pages before a pause are answered after it`);
  const tables = [{ title: 'A pause', head: HEAD, rows }];
  keepFigures('pauses', { about, options, tables, held });
  return held;
});
