import { describe, expect, it } from 'vitest';
import { growthOf, slopeOf } from './trend.ts';

describe('the trend of a series', () => {
  it('is its slope, whatever lies beside the line', () => {
    expect(slopeOf([10, 12, 14, 16])).toBeCloseTo(2);
    expect(slopeOf([10, 13, 13, 16])).toBeCloseTo(1.8);
  });

  it('is none where values only swing', () => {
    expect(growthOf([100, 104, 96, 104, 100])).toBeCloseTo(0);
  });

  it('is told as a part of the first value, over all of it', () => {
    expect(growthOf([100, 101, 102, 103])).toBeCloseTo(0.03);
  });
});
