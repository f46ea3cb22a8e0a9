import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './contenders/child.ts';
import type { Memory } from './contenders/collected-memory.ts';
import { gather } from './live/crowd.ts';
import type { Following } from './live/crowd.ts';
import { HELP } from './live/help.ts';
import { faultsOf, placeOf, tell } from './live/tell.ts';
import type { Told } from './live/tell.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { pairingsOf } from './reporting/pairings-of.ts';
import { newReporter } from './reporting/reporter.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { openServer } from './server.ts';

const DEFAULTS = { subscribers: 1000, reports: 20, within: 1000, kilobytes: 100 };
type Extent = typeof DEFAULTS;
const SETTLE_MS = 2_000;
const WARM_UP = 20;
const KB = 1024;
const HEAD = [
  'subscribers',
  'opened in s',
  'first ms',
  'half',
  'last',
  'worst last',
  'heap kB each',
  'resident kB each',
  'resident MB before',
  'with them',
];

const say = (line: string) => {
  console.log(line);
};

/** Who follows what: the nth of the crowd, by the pairings there are and the cursors of what the first was told so far. */
interface Crowd {
  readonly title: string;
  readonly following: (
    n: number,
    pairings: readonly string[],
    cursors: readonly string[],
  ) => Following;
}

const nth = (all: readonly string[], n: number) => all[n % all.length] ?? '';

const CROWDS: readonly Crowd[] = [
  { title: 'one pairing', following: (_, pairings) => ({ pairing: nth(pairings, 0) }) },
  { title: 'all pairings', following: (n, pairings) => ({ pairing: nth(pairings, n) }) },
  {
    title: 'resumed',
    following: (n, pairings, cursors) => ({
      pairing: nth(pairings, 0),
      after: nth(cursors, n),
      missed: cursors.length - 1 - (n % cursors.length),
    }),
  },
];

interface Measured {
  readonly title: string;
  readonly openedIn: number;
  readonly told: readonly Told[];
  readonly before: Memory;
  readonly after: Memory;
  readonly faults: readonly string[];
}

async function measure({ title, following }: Crowd, databaseUrl: string, extent: Extent) {
  const { token, environment } = await newReporter();
  const gateway = await startChild(
    'bench/src/live/gateway-program.ts',
    { DATABASE_URL: databaseUrl, ...environment },
    ['--expose-gc'],
  );
  try {
    const desk = { url: gateway.url, token };
    const pairings = await pairingsOf(databaseUrl);
    const cursors = await warmUp(desk, pairings);
    // What the system gets back of memory it gets back later.
    await gateway.ask<Memory>('memory');
    await pause(SETTLE_MS);
    const before = await gateway.ask<Memory>('memory');
    const began = performance.now();
    const crowd = await gather(
      gateway.url,
      Array.from({ length: extent.subscribers }, (_, n) => following(n, pairings, cursors)),
    );
    const openedIn = (performance.now() - began) / 1000;
    await pause(SETTLE_MS);
    const after = await gateway.ask<Memory>('memory');
    const followed = [...new Set(crowd.map(({ pairing }) => pairing))].sort();
    const reported = Array.from({ length: extent.reports }, (_, n) => nth(followed, n));
    const told = await tell(desk, crowd, reported);
    await pause(SETTLE_MS);
    const faults = faultsOf(crowd, reported);
    for (const { subscriber } of crowd) subscriber.close();
    return { title, openedIn, told, before, after, faults };
  } finally {
    await gateway.stop();
  }
}

/** A few subscribers and reports, so that code and connections are there; answers the cursors of all events. */
async function warmUp(desk: { url: string; token: string }, pairings: readonly string[]) {
  const pairing = nth(pairings, 0);
  const few = await gather(
    desk.url,
    Array.from({ length: WARM_UP }, () => ({ pairing })),
  );
  await tell(desk, few, Array<string>(WARM_UP).fill(pairing));
  const cursors = (few[0]?.subscriber.received ?? []).flatMap((event) => placeOf(event) ?? []);
  for (const { subscriber } of few) subscriber.close();
  if (cursors.length !== WARM_UP) throw new Error('not each report came as an event with a cursor');
  return cursors;
}

const heapKb = ({ before, after }: Measured, { subscribers }: Extent) =>
  (after.heap - before.heap) / KB / subscribers;
const lastOf = ({ told }: Measured) => median(told.map(({ last }) => last));

function row(measured: Measured, extent: Extent): string[] {
  const { title, openedIn, told, before, after } = measured;
  const middle = (of: (one: Told) => number) => shown(median(told.map(of)));
  return [
    title,
    shown(openedIn),
    middle(({ first }) => first),
    middle(({ middle: half }) => half),
    shown(lastOf(measured)),
    shown(Math.max(...told.map(({ last }) => last))),
    shown(heapKb(measured, extent)),
    shown((after.rss - before.rss) / KB / extent.subscribers),
    ...[before.rss, after.rss].map((rss) => shown(rss / KB / KB)),
  ];
}

function problemsOf(measured: Measured, extent: Extent): string[] {
  const { title, faults } = measured;
  const { within, kilobytes } = extent;
  return [
    ...faults.slice(0, 3).map((fault) => `${title}: ${fault}`),
    ...(faults.length > 0
      ? [`${title}: ${String(faults.length)} subscribers were told wrong`]
      : []),
    ...(lastOf(measured) <= within
      ? []
      : [`${title}: the last subscriber waits longer than ${String(within)} ms`]),
    ...(heapKb(measured, extent) <= kilobytes
      ? []
      : [`${title}: an idle subscriber takes more than ${String(kilobytes)} kB of heap`]),
  ];
}

runProgram(HELP, async (onEnd) => {
  const extent = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(() => server.stop());
  say(machine(`PostgreSQL ${server.version}`));
  const databaseUrl = await scratchDatabase(server.url, 'jiedui_bench_live');
  const results: Measured[] = [];
  for (const crowd of CROWDS) {
    say(`${String(extent.subscribers)} subscribers: ${crowd.title}`);
    results.push(await measure(crowd, databaseUrl, extent));
  }
  const count = `${String(extent.subscribers)} subscribers, median of ${String(extent.reports)} reports`;
  say(
    `\n${count}\n\n${table(
      HEAD,
      results.map((each) => row(each, extent)),
    )}\n`,
  );
  const problems = results.flatMap((each) => problemsOf(each, extent));
  for (const problem of problems) say(problem);
  return problems.length === 0;
});
