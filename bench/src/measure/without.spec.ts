import { describe, expect, it } from 'vitest';
import { without } from './without.ts';

describe('an answer without some fields', () => {
  it('is the answer where nothing is named', () => {
    expect(without({ a: 1 }, [])).toEqual({ a: 1 });
  });

  it('loses what is named, through lists and at any depth, and nothing else', () => {
    const answer = { a: { nodes: [{ b: 1, c: 2 }, null, { b: 3, c: 4 }] }, b: 5, n: null };
    expect(without(answer, ['a.nodes.b', 'n.b'])).toEqual({
      a: { nodes: [{ c: 2 }, null, { c: 4 }] },
      b: 5,
      n: null,
    });
  });
});
