import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { startChild } from './contenders/child.ts';
import type { Child } from './contenders/child.ts';
import type { Memory } from './contenders/collected-memory.ts';
import { startSubgraphPrograms } from './contenders/subgraph-programs.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { gather } from './live/crowd.ts';
import type { Member } from './live/crowd.ts';
import { ask } from './measure/ask.ts';
import { median, shown } from './measure/statistics.ts';
import { steadyLoad } from './measure/steady-load.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { HELP } from './reloads/help.ts';
import { leftBehind } from './reloads/left-behind.ts';
import type { Look } from './reloads/left-behind.ts';
import { HIDDEN } from './reloads/variant.ts';

const DEFAULTS = {
  ...{ pairings: 200, records: 10_000, reloads: 200, every: 20 },
  ...{ rate: 20, streams: 10, most: 8, pause: 1000 },
};
type Extent = typeof DEFAULTS;
/** Fewer looks say nothing of a line. */
const FEWEST_LOOKS = 4;
const KB = 1024;
const MB = 1024 * KB;

const say = (line: string) => {
  console.log(line);
};

interface TimedLook extends Look {
  /** Milliseconds of the reloads since the look before. */
  readonly took: readonly number[];
}

interface Reloaded {
  readonly looks: readonly TimedLook[];
  readonly crowd: readonly Member[];
  /** Reloads after which a client still saw the graph before. */
  readonly stale: number;
}

async function isHiding(url: string): Promise<boolean> {
  const query = `{ __type(name: "${HIDDEN.type}") { fields { name } } }`;
  const { data } = await ask(url, { query, variables: {} });
  const { fields } = (data as { __type: { fields: { name: string }[] } }).__type;
  return !fields.some(({ name }) => name === HIDDEN.field);
}

async function reload(gateway: Child, pairings: readonly string[], extent: Extent) {
  const { reloads, every, streams } = extent;
  const looks: TimedLook[] = [];
  const crowd: Member[] = [];
  let took: number[] = [];
  let stale = 0;
  for (let count = 1; count <= reloads; count += 1) {
    const hides = count % 2 === 1;
    took.push(await gateway.ask<number>('reload', hides));
    if ((await isHiding(gateway.url)) !== hides) stale += 1;
    // The nth of so many is due when that part of all reloads is done.
    if (crowd.length < Math.floor((count * streams) / reloads)) {
      const pairing = pairings[crowd.length % pairings.length] ?? '';
      crowd.push(...(await gather(gateway.url, [{ pairing }])));
    }
    await pause(extent.pause);
    if (count % every !== 0) continue;
    const memory = await gateway.ask<Memory>('memory');
    looks.push({ reloads: count, memory, took });
    say(`${String(count)} reloads: ${shown(memory.heap / MB)} MB of heap`);
    took = [];
  }
  return { looks, crowd, stale } satisfies Reloaded;
}

const row = ({ reloads, memory, took }: TimedLook) => [
  String(reloads),
  shown(memory.heap / MB),
  shown(memory.code / MB),
  shown(memory.rss / MB),
  shown(median(took)),
  shown(Math.max(...took)),
];

runProgram(HELP, async (onEnd) => {
  const extent = readOptions(DEFAULTS, []);
  const { pairings, records, reloads, every, rate, most } = extent;
  if (reloads < FEWEST_LOOKS * every)
    throw new OperatorError(`--reloads takes at least ${String(FEWEST_LOOKS)} times --every`);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const subgraphs = await startSubgraphPrograms(url);
  onEnd(subgraphs.stop);
  const gateway = await startChild(
    'bench/src/reloads/gateway-program.ts',
    { SUBGRAPH_URLS: JSON.stringify(subgraphs.urls) },
    ['--expose-gc'],
  );
  onEnd(gateway.stop);
  const requests = [...page(size).requests, ...list().requests];
  const ids = page(size).requests.map(({ variables }) => String(variables['id']));
  const load = steadyLoad(gateway.url, requests, rate);
  const { looks, crowd, stale } = await reload(gateway, ids, extent);
  const taken = await load.stop();
  const ended = crowd.filter(({ subscriber }) => subscriber.broken !== undefined).length;
  for (const { subscriber } of crowd) subscriber.close();

  const head = ['reloads', 'heap MB', 'of it code', 'resident MB', 'reload ms', 'worst'];
  say(`\n${String(rate)} requests a second, ${String(crowd.length)} subscriptions`);
  say(`\n${table(head, looks.map(row))}\n`);
  const waits = [taken.p50, taken.p99, taken.max].map(shown).join(', ');
  say(
    `${String(taken.answered)} requests answered, ${String(taken.wrong)} of them wrong or not at all`,
  );
  say(`p50, p99 and the longest wait: ${waits} ms`);
  const left = leftBehind(looks) / KB;
  say(`${left.toFixed(1)} kB of heap stay with each reload, machine code not counted`);
  const problems = [
    left <= most ? '' : `The heap is not flat: more than ${String(most)} kB a reload`,
    taken.wrong === 0 ? '' : `Requests failed, the first: ${taken.example || 'without an answer'}`,
    taken.answered > 0 ? '' : 'Nothing was asked',
    ended === 0 ? '' : `${String(ended)} subscriptions ended`,
    stale === 0 ? '' : `${String(stale)} reloads showed no effect`,
  ].filter((problem) => problem !== '');
  for (const problem of problems) say(problem);
  return problems.length === 0;
});
