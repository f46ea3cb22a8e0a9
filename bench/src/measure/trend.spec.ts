import { describe, expect, it } from 'vitest';
import { slopeOf } from './trend.ts';

describe('the trend of a series', () => {
  it('is its slope, whatever lies beside the line', () => {
    expect(slopeOf([10, 12, 14, 16])).toBeCloseTo(2);
    expect(slopeOf([10, 13, 13, 16])).toBeCloseTo(1.8);
  });

  it('is none where values only swing', () => {
    expect(slopeOf([100, 104, 96, 104, 100])).toBeCloseTo(0);
  });
});
