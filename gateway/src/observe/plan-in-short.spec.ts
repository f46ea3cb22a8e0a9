import type { PlanNode } from '@apollo/query-planner';
import { describe, expect, it } from 'vitest';
import { planInShort } from './plan-in-short.ts';

const fetch = (serviceName: string) =>
  ({ kind: 'Fetch', serviceName, operation: '' }) as unknown as PlanNode;
const at = (path: string[], node: PlanNode): PlanNode => ({ kind: 'Flatten', path, node });

describe('a plan in short', () => {
  it('says what waits for what, and what goes side by side', () => {
    const both: PlanNode = {
      kind: 'Parallel',
      nodes: [
        at(['pairing', 'villages', '@'], fetch('industry')),
        at(['pairing'], fetch('labour')),
      ],
    };
    const node: PlanNode = { kind: 'Sequence', nodes: [fetch('pairings'), both] };
    expect(planInShort({ kind: 'QueryPlan', node })).toBe(
      'pairings > (industry @ pairing.villages | labour @ pairing)',
    );
  });

  it('is nothing where nothing is asked', () => {
    expect(planInShort({ kind: 'QueryPlan' })).toBe('nothing');
  });
});
