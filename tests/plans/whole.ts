import type { PlanNode } from '../explain.ts';

const READS = new Set(['Bitmap Index Scan', 'Index Only Scan', 'Index Scan', 'Seq Scan']);

/** Steps that hand on each row at once, so that a limit above them ends what is beneath. */
const HANDS_ON = new Set([
  'LockRows',
  'Memoize',
  'Nested Loop',
  'ProjectSet',
  'Result',
  'Subquery Scan',
  'WindowAgg',
]);

/** Whether a step reads a table or an index from its beginning. */
export const isWhole = (node: PlanNode): boolean =>
  READS.has(node['Node Type']) && node['Index Cond'] === undefined;

const isApart = (node: PlanNode) =>
  node['Parent Relationship'] === 'InitPlan' || node['Parent Relationship'] === 'SubPlan';

/**
 * The tables that a plan reads from end to end: row by row, or by an index that no limit above it ends. `of` is the table
 * of the step above, since the index beneath a bitmap does not say whose it is.
 */
export function wholeIn(node: PlanNode, isEnded = false, of?: string): string[] {
  const { 'Node Type': type, 'Relation Name': table = of } = node;
  const isFound = isWhole(node) && (!isEnded || type === 'Seq Scan');
  const endsWhat = type === 'Limit' || (isEnded && HANDS_ON.has(type));
  return [
    ...(isFound && table !== undefined ? [table] : []),
    ...(node.Plans ?? []).flatMap((each) =>
      isApart(each) ? wholeIn(each) : wholeIn(each, endsWhat, table),
    ),
  ];
}
