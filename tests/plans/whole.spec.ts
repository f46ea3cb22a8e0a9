import { describe, expect, it } from 'vitest';
import type { PlanNode } from '../explain.ts';
import { shapeOf } from './shape.ts';
import { wholeIn } from './whole.ts';

const step = (type: string, own: object = {}, ...plans: PlanNode[]): PlanNode => ({
  'Node Type': type,
  ...own,
  Plans: plans,
});
const table = { 'Relation Name': 'entry' };
const index = { 'Index Name': 'entry_newest' };
const cond = { 'Index Cond': '(id = $1)' };

describe('a plan', () => {
  it('reads a table from end to end where nothing but its rows is looked at', () => {
    expect(wholeIn(step('Aggregate', {}, step('Seq Scan', table)))).toEqual(['entry']);
    expect(wholeIn(step('Limit', {}, step('Seq Scan', table)))).toEqual(['entry']);
  });

  it('reads it so by an index of which it asks nothing, but not where a limit ends that', () => {
    const all = step('Index Scan', { ...table, ...index });
    expect(wholeIn(step('Aggregate', {}, all))).toEqual(['entry']);
    expect(wholeIn(step('Limit', {}, step('WindowAgg', {}, all)))).toEqual([]);
    expect(wholeIn(step('Limit', {}, step('Sort', {}, all)))).toEqual(['entry']);
    const count = step('Aggregate', { 'Parent Relationship': 'SubPlan' }, all);
    expect(wholeIn(step('Limit', {}, step('Result', {}, count)))).toEqual(['entry']);
  });

  it('reads it so by a bitmap of a whole index', () => {
    const bitmap = (own: object) =>
      step('Bitmap Heap Scan', table, step('Bitmap Index Scan', { ...index, ...own }));
    expect(wholeIn(step('Limit', {}, bitmap({})))).toEqual(['entry']);
    expect(wholeIn(bitmap(cond))).toEqual([]);
  });

  it('is told in lines that say neither costs nor numbers', () => {
    const apart = { 'Subplan Name': 'InitPlan 12', 'Total Cost': 8.44, 'Plan Rows': 1 };
    const one = step('Index Scan', { ...table, ...index, ...cond, ...apart });
    const all = step('Index Scan', { ...table, ...index });
    const join = { 'Join Type': 'Left' };
    expect(shapeOf(step('Nested Loop', join, one, all))).toEqual([
      'Nested Loop left',
      '  InitPlan: Index Scan on entry by entry_newest',
      '  Index Scan on entry by entry_newest (all of it)',
    ]);
  });
});
