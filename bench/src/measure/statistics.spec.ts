import { describe, expect, it } from 'vitest';
import { median, withRange } from './statistics.ts';

describe('the median', () => {
  it('is the middle value, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two in the middle where their number is even', () => {
    expect(median([10, 1, 3, 2])).toBe(2.5);
  });

  it('is shown with the least and the greatest value', () => {
    expect(withRange([4, 2, 12])).toBe('4.00 (2.00–12.0)');
  });

  it('is a dash where what it is a ratio to answered nothing', () => {
    expect(withRange([1 / 0, 2 / 0, 5])).toBe('–');
  });
});
