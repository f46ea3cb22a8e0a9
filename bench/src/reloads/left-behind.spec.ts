import { describe, expect, it } from 'vitest';
import { leftBehind } from './left-behind.ts';

/** Looks at every 20th reload. */
const looks = (heap: readonly number[], code: readonly number[] = []) =>
  heap.map((value, index) => ({
    reloads: 20 * (index + 1),
    memory: { rss: 0, heap: value, code: code[index] ?? 0 },
  }));

describe('what a reload leaves behind', () => {
  it('is the slope of the heap, for one reload', () => {
    expect(leftBehind(looks([1_000, 1_200, 1_400, 1_600]))).toBeCloseTo(10);
  });

  it('does not depend on how large the heap is, or how long one looks', () => {
    const long = Array.from({ length: 40 }, (_, index) => 9_000_000 + 200 * index);
    expect(leftBehind(looks(long))).toBeCloseTo(10);
  });

  it('is nothing where only machine code grows', () => {
    expect(leftBehind(looks([1_000, 1_200, 1_300, 1_350], [0, 200, 300, 350]))).toBeCloseTo(0);
  });

  it('is not what the first quarter of the looks says', () => {
    expect(leftBehind(looks([500, 900, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000]))).toBeCloseTo(0);
  });

  it('is not known from a single look', () => {
    expect(leftBehind(looks([1_000]))).toBeNaN();
  });
});
