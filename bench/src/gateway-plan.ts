import { createHash } from 'node:crypto';
import { loadGraph } from '@jiedui/gateway/parts';
import type { Graph } from '@jiedui/gateway/parts';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { openInProcess } from './contenders/in-process.ts';
import { cpuTimes } from './gateway-plan/cpu-time.ts';
import { HELP } from './gateway-plan/help.ts';
import { Recorded } from './gateway-plan/recorded.ts';
import { alone, graphOver, throughApollo } from './gateway-plan/ways.ts';
import type { Way } from './gateway-plan/ways.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { keepFigures } from './measure/figures.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import type { Request, Workload } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';

const DEFAULTS = {
  pairings: 200,
  records: 10_000,
  rounds: 5,
  milliseconds: 1_000,
  'warm-up': 3_000,
};
/** Compiled, at most so large a part of what Apollo's executor takes. */
const TARGETS: Readonly<Record<string, number>> = {
  'the graph alone': 0.2,
  'through Apollo Server': 0.5,
};
const HEAD = ['CPU µs a request', "Apollo's executor", 'compiled', 'ratio (min–max)'];

const say = (line: string) => {
  console.log(line);
};

/** What the subgraphs answer to an operation, and what becomes of it. */
async function record(databaseUrl: string, { query, variables }: Request): Promise<Recorded> {
  const logger = pino({ level: 'error' }, pino.destination(2));
  const subgraphs = await openInProcess({ databaseUrl, logger, maxConnections: 2 });
  const recorded = new Recorded();
  const graph = loadGraph(readSupergraph(), { open: recorded.recording(subgraphs.dataSource) });
  await alone(graph, { query, variables }).text();
  await subgraphs.stop();
  return recorded;
}

/** Both ways of both kinds, the executor's before the compiled one. */
async function pairs(recorded: Recorded, request: Request, onEnd: OnEnd) {
  const graphs = [graphOver(recorded, false), graphOver(recorded, true)] as const;
  const through = async (graph: Graph) => {
    const { way, stop } = await throughApollo(graph, request);
    onEnd(stop);
    return way;
  };
  return [
    [alone(graphs[0], request), alone(graphs[1], request)],
    [await through(graphs[0]), await through(graphs[1])],
  ] as const;
}

/** Their answer, if it is one: the second time, since what is asked once is not compiled. */
async function answerOf([executor, compiled]: readonly [Way, Way]): Promise<string | undefined> {
  const texts = new Set<string>();
  for (const way of [executor, compiled, executor, compiled]) texts.add(await way.text());
  const [text, ...others] = texts;
  return others.length === 0 && !text?.includes('"errors"') ? text : undefined;
}

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, []);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  const plan = { ...options, warmUp: options['warm-up'] };
  say(`\n${about}`);
  say(`median of ${String(plan.rounds)} rounds of ${String(plan.milliseconds)} ms`);
  const rows: string[][] = [];
  const missed: string[] = [];
  const measure = async ({ title, requests: [request] }: Workload) => {
    if (!request) throw new Error(`${title} has no request`);
    const recorded = await record(url, request);
    const both = await pairs(recorded, request, onEnd);
    for (const pair of both) {
      const answer = await answerOf(pair);
      if (answer === undefined) {
        say(`${title}, ${pair[0].name}: the answers differ, so nothing is measured`);
        return false;
      }
      const hash = createHash('sha256').update(answer).digest('hex').slice(0, 8);
      say(`${title}, ${pair[0].name}: ${String(answer.length)} characters, all equal (${hash})`);
    }
    const copy = () => recorded.copyAll();
    const times = await cpuTimes([copy, ...both.flat().map(({ ask }) => ask)], plan);
    rows.push([
      `${title}: ${String(recorded.fetches)} answers alone`,
      ...twice(times[0] ?? []),
      '',
    ]);
    for (const [at, [{ name }]] of both.entries()) {
      const [executor = [], compiled = []] = times.slice(1 + 2 * at);
      const ratios = compiled.map((time, round) => time / (executor[round] ?? NaN));
      rows.push([
        `${title}: ${name}`,
        shown(median(executor)),
        shown(median(compiled)),
        withRange(ratios),
      ]);
      if (!(median(ratios) <= (TARGETS[name] ?? 0))) missed.push(`${title}, ${name}`);
    }
    return true;
  };
  for (const workload of [page(size), list()]) if (!(await measure(workload))) return false;
  say(`\n${table(HEAD, rows)}`);
  if (missed.length > 0)
    say(`\na target is missed (${JSON.stringify(TARGETS)}): ${missed.join('; ')}`);
  const held = missed.length === 0;
  const tables = [{ title: 'What the gateway itself costs', head: HEAD, rows }];
  keepFigures('gateway-plan', { about, options: { pairings, records, ...options }, tables, held });
  return held;
});

const twice = (times: readonly number[]) => [shown(median(times)), shown(median(times))];
