import { pino } from 'pino';
import { CONNECTIONS } from './contenders/contender.ts';
import { openInProcess } from './contenders/in-process.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { differences } from './measure/differences.ts';
import { keepFigures } from './measure/figures.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { answerers } from './subgraph-reads/answerers.ts';
import type { Answerer } from './subgraph-reads/answerers.ts';
import { fetchesOf } from './subgraph-reads/fetches.ts';
import type { Fetch } from './subgraph-reads/fetches.ts';
import { HELP } from './subgraph-reads/help.ts';
import { readRounds } from './subgraph-reads/rounds.ts';
import type { ReadRound } from './subgraph-reads/rounds.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 3, 'warm-up': 1 };
const HEAD = [
  'fetch',
  'answered',
  'requests/s',
  'of the limit (min–max)',
  'CPU app',
  'CPU Postgres',
];
const MOST_SHOWN = 10;

const say = (line: string) => {
  console.log(line);
};

const parsed = (answer: unknown) =>
  typeof answer === 'string' ? (JSON.parse(answer) as unknown) : answer;

/** Where the ways differ from the first, over all pairings. */
async function different(ways: readonly Answerer[], { keys }: Fetch): Promise<string[]> {
  const [first, ...others] = ways;
  const found: string[] = [];
  for (const of of keys) {
    const expected = parsed(await first?.answer(of));
    for (const { name, answer } of others)
      found.push(...differences(expected, parsed(await answer(of)), name));
    if (found.length > 0) return found.slice(0, MOST_SHOWN);
  }
  return found;
}

const ratios = (own: readonly ReadRound[], limit: readonly ReadRound[]) =>
  own.map(({ perSecond }, at) => perSecond / (limit[at]?.perSecond ?? NaN));

function rowsOf(fetch: Fetch, ways: readonly Answerer[], measured: readonly ReadRound[][]) {
  const limit = measured.at(-1) ?? [];
  return ways.map(({ name }, at) => {
    const own = measured[at] ?? [];
    const middle = (of: (round: ReadRound) => number) => shown(median(own.map(of)));
    return [
      at === 0 ? fetch.name : '',
      name,
      middle(({ perSecond }) => perSecond),
      own === limit ? '1' : withRange(ratios(own, limit)),
      own.length === 0 ? '–' : median(own.map(({ appCpu }) => appCpu)).toFixed(3),
      middle(({ databaseCpu }) => databaseCpu),
    ];
  });
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { pairings, records, rounds, seconds, 'warm-up': warmUp } = options;
  const size = evenSize(pairings, records);
  const { about, url: databaseUrl } = await openGenerated(size, { say, onEnd });
  const postmaster = await postmasterOf(databaseUrl);
  const open = async (readMode: 'general' | 'direct') => {
    const logger = pino({ level: 'error' });
    // What is compared is one statement for each fetch.
    const options = { maxConnections: CONNECTIONS, readMode, batchesReads: false };
    const subgraphs = await openInProcess({ databaseUrl, logger, ...options });
    onEnd(subgraphs.stop);
    return subgraphs;
  };
  const [general, direct] = [await open('general'), await open('direct')];
  const fetches = await fetchesOf(direct, size);
  say(`\n${about}`);
  say(`${String(pairings)} pairings, ${String(records)} records a domain, 16 callers,`);
  say(`median of ${String(rounds)} rounds of ${String(seconds)} s; CPU in ms a request`);

  const rows: string[][] = [];
  const missed: string[] = [];
  for (const fetch of fetches) {
    const named = ({ name }: { name: string }) => name === fetch.subgraph;
    const [one, other] = [general.all.find(named), direct.all.find(named)];
    if (!one || !other) throw new Error(`${fetch.subgraph} is not open`);
    const ways = answerers(fetch, { general: one, direct: other });
    const found = await different(ways, fetch);
    if (found.length > 0) {
      say(`${fetch.name}: the answers differ, so nothing is measured\n${found.join('\n')}`);
      return false;
    }
    const measured = await readRounds(ways, fetch.keys, { rounds, seconds, warmUp }, postmaster);
    rows.push(...rowsOf(fetch, ways, measured));
    const part = median(ratios(measured[1] ?? [], measured.at(-1) ?? []));
    if (!(part >= fetch.target))
      missed.push(`${fetch.name}: ${shown(part)} of the limit, not ${String(fetch.target)}`);
  }
  say(`\n${table(HEAD, rows)}\n`);
  for (const line of missed) say(line);
  const held = missed.length === 0;
  const tables = [{ title: 'What a subgraph adds to its statement', head: HEAD, rows }];
  keepFigures('subgraph-reads', { about, options, tables, held });
  return held;
});
