import { describe, expect, it } from 'vitest';
import { Bounded } from './bounded.ts';

describe('the values of a label', () => {
  it('are told apart up to a number, and are then all the same', () => {
    const values = new Bounded(2);
    expect(['a', 'b', 'c', 'a', 'd'].map((value) => values.of(value))).toEqual([
      'a',
      'b',
      'other',
      'a',
      'other',
    ]);
  });

  it('leave those that were announced their place', () => {
    const values = new Bounded(1, ['ours']);
    expect(['theirs', 'more', 'ours'].map((value) => values.of(value))).toEqual([
      'theirs',
      'other',
      'ours',
    ]);
  });
});
