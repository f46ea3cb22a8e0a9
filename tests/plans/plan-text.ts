import { plansOf, scansOf } from '../explain.ts';
import type { PlanNode } from '../explain.ts';
import type { Heard, Observed } from './observed.ts';
import { shapeOf } from './shape.ts';
import { wholeIn } from './whole.ts';

/**
 * Tables here are small beside a nation's, and of a small table the planner reads all rows rather than use an index. So it
 * is told to use one wherever it can: what is read from end to end has no index that fits. Nor may it use several processes.
 */
const SETTINGS = [
  'set local enable_seqscan = off',
  'set local max_parallel_workers_per_gather = 0',
  'set local jit = off',
];

export interface Planned extends Heard {
  readonly plans: readonly PlanNode[];
}

/** How each statement is run; before that, changes may be made that are then undone. */
export async function planned(
  graph: Pick<Observed, 'databaseOf'>,
  statements: readonly Heard[],
  before: (subgraph: string) => readonly string[] = () => [],
): Promise<Planned[]> {
  const found: Planned[] = [];
  for (const subgraph of [...new Set(statements.map((one) => one.subgraph))].sort()) {
    const own = statements.filter((one) => one.subgraph === subgraph);
    const texts = own.map(({ text }) => text);
    const changes = [...SETTINGS, ...before(subgraph)];
    const plans = await plansOf(graph.databaseOf(subgraph), texts, changes);
    found.push(...own.map((one, n) => ({ ...one, plans: plans[n] ?? [] })));
  }
  return found;
}

/** Plans as a text to be kept: a paragraph for each statement that reads a table. */
export function planText(all: readonly Planned[]): string {
  const paragraphs = all
    .filter(({ plans }) => plans.some((plan) => scansOf(plan).length > 0))
    .map(({ subgraph, plans }) => [`# ${subgraph}`, ...plans.flatMap((plan) => shapeOf(plan))]);
  const texts = paragraphs.map((lines) => `${lines.join('\n')}\n`);
  return [...new Set(texts)].sort().join('\n');
}

export interface Found {
  readonly subgraph: string;
  readonly table: string;
}

/** Tables that are read from end to end. */
export const wholeTables = (all: readonly Planned[]): Found[] =>
  all.flatMap(({ subgraph, plans }) =>
    plans.flatMap((plan) => wholeIn(plan)).map((table) => ({ subgraph, table })),
  );
