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

/** A plan as lines, each step beneath the one that it is for. */
export const shapeOf = (node: PlanNode, depth = 0): string[] => [
  `${'  '.repeat(depth)}${wordsOf(node)}`,
  ...(node.Plans ?? []).flatMap((each) => shapeOf(each, depth + 1)),
];
