import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from './data.ts';
import { merge } from './merge.ts';

/** Few keys and short lists, so that two objects often have the same. */
const { object } = fc.letrec<{ value: unknown; object: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, undefined, 0, 1, '', 'text', true),
    fc.array(tie('value'), { maxLength: 2 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'toString', '__typename'), tie('value'), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
}));

type Merge = (target: Data, source: Data) => unknown;

/** What becomes of the target, or why nothing does. */
function merged(how: Merge, target: Data, source: Data): unknown {
  const copy = structuredClone(target);
  try {
    how(copy, structuredClone(source));
    return copy;
  } catch (error) {
    return String(error);
  }
}

describe('the merge of two answers', () => {
  it('is that of the gateway of Apollo, whatever they say', () => {
    fc.assert(
      fc.property(object, object, (target, source) => {
        expect(merged(merge, target, source)).toStrictEqual(merged(deepMerge, target, source));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('takes null for an answer', () => {
    expect(merged(merge, { a: { b: 1 } }, { a: { b: null } })).toEqual({ a: { b: null } });
  });
});
