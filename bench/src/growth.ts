import { subgraphDefinitions } from '@jiedui/schema';
import { generatedDatabase } from './generated/database.ts';
import { nationalSize } from './generated/sizes.ts';
import { filtered } from './growth/filters.ts';
import { openGraph } from './growth/graph.ts';
import type { GrownGraph } from './growth/graph.ts';
import { HELP } from './growth/help.ts';
import { pages, totals } from './growth/reads.ts';
import type { Read } from './growth/reads.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

/** How much longer anything may take over a hundred times as many activities. */
const MOST_GROWTH = 1.3;
/** What takes long is asked less often: no more once this has passed in a round. */
const MOST_MS = 1000;
/** Activities of each database but the largest. */
const [SMALLEST, ...BETWEEN] = [10_000, 100_000, 1_000_000];

const say = (line: string) => {
  console.log(line);
};

const told = (figure: number) => (figure === Infinity ? 'no answer' : shown(figure));

interface Plan {
  readonly rounds: number;
  readonly times: number;
}

/**
 * Milliseconds of each read over each graph: the graphs in turn, so that what disturbs the machine disturbs all. Infinite where
 * it is not answered in the time that a request has.
 */
async function measure(graphs: readonly GrownGraph[], reads: readonly Read[], plan: Plan) {
  const taken = reads.map(() => graphs.map((): number[] => []));
  for (let round = 0; round <= plan.rounds; round += 1)
    for (const [r, read] of reads.entries())
      for (const [g, graph] of graphs.entries()) {
        let spent = 0;
        for (let n = 0; n < plan.times && spent < MOST_MS; n += 1) {
          const began = performance.now();
          const isAnswered = await read.ask(graph, round * plan.times + n).then(
            () => true,
            (error: unknown) => {
              // Whatever else goes wrong is no figure.
              if (!String(error).includes('DEADLINE_EXCEEDED')) throw error;
              return false;
            },
          );
          const ms = isAnswered ? performance.now() - began : Infinity;
          spent += ms;
          // The first round warms up.
          if (round > 0) taken[r]?.[g]?.push(ms);
        }
      }
  return taken.map((ofRead) => ofRead.map(median));
}

/** Milliseconds until a graph over each database is ready that was ready there before: these in turn, too. */
async function starts(urls: readonly string[], { rounds }: Plan): Promise<number[]> {
  const taken = urls.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [n, url] of urls.entries()) {
      const began = performance.now();
      const graph = await openGraph(url);
      taken[n]?.push(performance.now() - began);
      await graph.stop();
    }
  return taken.map(median);
}

const DEFAULTS = { pairings: 500, rounds: 5, times: 10, largest: 1_000_000 };

/** The smallest, and unless only the ends are asked for what lies between, and the largest. */
const sizesUpTo = ({ largest, ends }: { readonly largest: number; readonly ends: boolean }) => [
  ...[SMALLEST, ...(ends ? [] : BETWEEN)].filter((size) => size < largest),
  largest,
];

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, ['ends']);
  const sizes = sizesUpTo(options);
  const server = await openServer(say);
  onEnd(server.stop);
  const about = machine(`PostgreSQL ${server.version}`);
  const urls: string[] = [];
  const graphs: GrownGraph[] = [];
  for (const activities of sizes) {
    const size = nationalSize(options.pairings, activities);
    const url = await generatedDatabase(server.url, size, { say });
    const graph = await openGraph(url);
    onEnd(graph.stop);
    urls.push(url);
    graphs.push(graph);
  }
  const [first] = graphs;
  if (!first) throw new Error('There are sizes');
  const definitions = await subgraphDefinitions();
  const reads = [
    ...pages(options.pairings),
    ...filtered(options.pairings),
    ...first.subgraphs.flatMap((subgraph) => {
      const definition = definitions.find(({ name }) => name === subgraph.name);
      return totals(subgraph, Object.keys(definition?.reads ?? {}));
    }),
  ];
  say(
    `\n${about}\n${String(options.pairings)} pairings, of which the first has one record of thirteen`,
  );
  const medians = await measure(graphs, reads, options);
  const measured = [
    { name: 'a start of the graph', ms: await starts(urls, options) },
    ...reads.map(({ name }, at) => ({ name, ms: medians[at] ?? [] })),
  ];
  const growth = measured.map((one) => ({
    ...one,
    times: (one.ms.at(-1) ?? NaN) / (one.ms[0] ?? NaN),
  }));
  const rows = growth.map(({ name, ms, times }) => [name, ...ms.map(told), told(times)]);
  const titles = sizes.map((size) => size.toLocaleString('en'));
  const head = ['median, ms', ...titles, 'growth'];
  say(`\n${table(head, rows)}\n`);
  const missed = growth.filter(({ times }) => !(times <= MOST_GROWTH));
  if (missed.length > 0)
    say(
      `More than ${String(MOST_GROWTH)} times: ${String(missed.length)} of ${String(growth.length)}`,
    );
  const held = missed.length === 0;
  const tables = [{ title: 'Growth', head, rows }];
  keepFigures('growth', { about, options, tables, held });
  return held;
});
