import { OperatorError } from '@jiedui/config';
import { HELP } from './kept-sums/help.ts';
import { keepAs, keptOf, PREPARE, WAYS } from './kept-sums/ways.ts';
import type { Way } from './kept-sums/ways.ts';
import { keepFigures } from './measure/figures.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { bulkCalls, singleCalls } from './reporting/agreements.ts';
import { untilApplied } from './reporting/applied.ts';
import { sendAll } from './reporting/lanes.ts';
import { openReporting } from './reporting/open.ts';

const DEFAULTS = { rows: 10_000, call: 1000, singles: 300, rounds: 7 };
const LANES = 2;
/** Of the reports that come through where nothing is kept. */
const TARGET = 0.7;
const HEAD = ['', 'in bulk, rows/s', 'to nothing kept', 'one by one, /s', 'to nothing kept'];

const say = (line: string) => {
  console.log(line);
};

function* first<T>(all: Iterator<T, T>, count: number): Generator<T> {
  for (let n = 0; n < count; n += 1) yield all.next().value;
}

/** Agreements a second of one turn. */
interface Turn {
  readonly bulk: number;
  readonly single: number;
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { rows, call: rowsPerCall, singles } = options;
  const { about, graph, client, pairings } = await openReporting('jiedui_bench_kept_sums', {
    say,
    onEnd,
  });
  await client.query(PREPARE);

  const timed = async (calls: Iterable<object>, count: number, lanes: number) => {
    const began = performance.now();
    await sendAll(graph, calls, lanes);
    await untilApplied(client);
    return (count * 1000) / (performance.now() - began);
  };
  const turn = async (way: Way): Promise<Turn> => {
    await keepAs(client, way);
    const before = await keptOf(client);
    const bulk = await timed(bulkCalls(pairings, { rows, rowsPerCall }), rows, LANES);
    const single = await timed(first(singleCalls(pairings), singles), singles, 1);
    const after = await keptOf(client);
    const all = rows + singles;
    const kept = [after.tallied - before.tallied, after.summed - before.summed];
    if (kept[0] !== (way.tallies ? all : 0) || kept[1] !== (way.rollups ? all : 0))
      throw new OperatorError(`${way.name}: of ${String(all)} reports ${kept.join(' and ')}`);
    return { bulk, single };
  };

  const turns: Turn[][] = WAYS.map(() => []);
  for (const way of WAYS) await turn(way);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let nth = 0; nth < WAYS.length; nth += 1) {
      const at = (round + nth) % WAYS.length;
      turns[at]?.push(await turn(WAYS[at] as Way));
    }
    say(`round ${String(round + 1)} of ${String(options.rounds)}`);
  }
  const toNothing = (at: number, of: keyof Turn) =>
    (turns[at] ?? []).map((one, round) => one[of] / (turns[0]?.[round]?.[of] ?? NaN));
  const columns = (at: number, of: keyof Turn) => [
    shown(median((turns[at] ?? []).map((one) => one[of]))),
    at === 0 ? '1' : withRange(toNothing(at, of)),
  ];
  const lines = WAYS.map(({ name }, at) => [
    name,
    ...columns(at, 'bulk'),
    ...columns(at, 'single'),
  ]);
  say(`\n${table(HEAD, lines)}`);
  const all = WAYS.length - 1;
  const held = (['bulk', 'single'] as const).every((of) => median(toNothing(all, of)) >= TARGET);
  if (!held) say(`\nkeeping sums leaves less than ${String(TARGET)} of the reports`);
  keepFigures('kept-sums', {
    about,
    options,
    tables: [{ title: 'Kept sums', head: HEAD, rows: lines }],
    held,
  });
  return held;
});
