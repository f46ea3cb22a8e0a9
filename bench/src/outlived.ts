import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './contenders/child.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { load } from './measure/load.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { HELP } from './outlived/help.ts';
import { runProgram } from './program.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, requests: 200, 'warm-up': 5 };
const CONNECTIONS = [1, 16];
/** kB that a request may leave in the heap. */
const MOST = 50;
const KB = 1000;
/** Milliseconds until the last answers are let go of. */
const REST = 200;
const HEAD = ['asked', 'connections', 'kB a request', 'min', 'max'];

const say = (line: string) => {
  console.log(line);
};

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { pairings, records, rounds, requests, 'warm-up': seconds } = options;
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const graph = await startChild('bench/src/contenders/ours-program.ts', { DATABASE_URL: url }, [
    '--expose-gc',
    // Nothing is collected in between: half of it would be under way.
    '--min-semi-space-size=64',
  ]);
  onEnd(graph.stop);
  const endpoint = graph.url;
  const rows: string[][] = [];
  let most = 0;
  for (const workload of [page(size), list()]) {
    await load(endpoint, workload.requests, { seconds });
    for (const connections of CONNECTIONS) {
      const left: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await graph.ask('memory');
        const before = await graph.ask<number>('old');
        await load(endpoint, workload.requests, { requests, connections });
        await pause(REST);
        left.push(((await graph.ask<number>('old')) - before) / KB / requests);
      }
      most = Math.max(most, median(left));
      const of = [median(left), Math.min(...left), Math.max(...left)].map(shown);
      rows.push([workload.title, String(connections), ...of]);
    }
  }
  say(`\n${table(HEAD, rows)}`);
  const held = most <= MOST;
  if (!held) say(`\nA request leaves more than ${String(MOST)} kB in the heap`);
  const tables: FigureTable[] = [{ title: 'What outlives its request', head: HEAD, rows }];
  keepFigures('outlived', { about, options, tables, held });
  return held;
});
