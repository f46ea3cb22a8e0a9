import type { PlanNode } from '../explain.ts';
import { isWhole } from './whole.ts';

/** What a step does, by words that stay the same while tables grow: no costs, no numbers of rows or of parts. */
function wordsOf(node: PlanNode): string {
  const {
    'Node Type': type,
    'Join Type': join,
    'Relation Name': table,
    'Index Name': index,
    'CTE Name': cte,
    'Subplan Name': subplan,
    Strategy: strategy,
    Operation: operation,
  } = node;
  return [
    ...(subplan === undefined ? [] : [`${subplan.replace(/(Plan) \d+/, '$1')}:`]),
    operation ?? type,
    ...(strategy === undefined || strategy === 'Plain' ? [] : [strategy.toLowerCase()]),
    ...(join === undefined ? [] : [join.toLowerCase()]),
    ...(table === undefined ? [] : [`on ${table}`]),
    ...(index === undefined ? [] : [`by ${index}`]),
    ...(index !== undefined && isWhole(node) ? ['(all of it)'] : []),
    ...(cte === undefined ? [] : [`of ${cte}`]),
  ].join(' ');
}

/**
 * The same index of the same table, row by row or by a map of its pages first: which is cheaper for a few rows hangs on how
 * they came to lie on the disk. Written as one, so that a plan is kept and not an accident.
 */
function plainly(node: PlanNode): PlanNode {
  const [map, ...others] = (node.Plans ?? []).filter(
    (each) => each['Parent Relationship'] === 'Outer',
  );
  if (node['Node Type'] !== 'Bitmap Heap Scan' || others.length > 0) return node;
  if (map?.['Node Type'] !== 'Bitmap Index Scan') return node;
  const { 'Index Name': index, 'Index Cond': condition } = map;
  return {
    ...node,
    'Node Type': 'Index Scan',
    ...(index !== undefined && { 'Index Name': index }),
    ...(condition !== undefined && { 'Index Cond': condition }),
    Plans: (node.Plans ?? []).filter((each) => each !== map),
  };
}

/** A plan as lines, each step beneath the one that it is for. */
export function shapeOf(node: PlanNode, depth = 0): string[] {
  const step = plainly(node);
  return [
    `${'  '.repeat(depth)}${wordsOf(step)}`,
    ...(step.Plans ?? []).flatMap((each) => shapeOf(each, depth + 1)),
  ];
}
