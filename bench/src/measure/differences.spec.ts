import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('the differences of two answers', () => {
  it('are none where only the order of keys differs', () => {
    expect(
      differences({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 }),
    ).toEqual([]);
  });

  it('name the place and both values', () => {
    expect(differences({ a: [{ b: '1.00' }] }, { a: [{ b: '1.0' }] })).toEqual([
      '.a.0.b: "1.00" and "1.0"',
    ]);
  });

  it('tell null from absent, and an empty list from an empty object', () => {
    expect(differences({ a: null }, {})).toHaveLength(1);
    expect(differences({ a: [] }, { a: {} })).toHaveLength(1);
  });

  it('tell lists of another order or length', () => {
    expect(differences([1, 2], [2, 1])).toHaveLength(2);
    expect(differences([1], [1, 2])).toEqual([': 1 items and 2']);
  });
});
