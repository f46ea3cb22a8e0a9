import { describe, expect, it } from 'vitest';
import { runsOf, spread, yearScale } from './year-scale.ts';

const box = { left: 10, top: 20, width: 100, height: 200 };

describe('a scale of years', () => {
  it('begins at zero and ends at a round value', () => {
    const { x, y, ticks } = yearScale([2021, 2022, 2023], 192_000_000, box);
    expect(ticks).toEqual([0, 50_000_000, 100_000_000, 150_000_000, 200_000_000]);
    expect([y(0), y(200_000_000), x(2021), x(2023)]).toEqual([220, 20, 10, 110]);
  });

  it('puts one year in the middle, and stands without values', () => {
    expect(yearScale([2023], 5, box).x(2023)).toBe(60);
    expect(yearScale([], 0, box).ticks).toEqual([0, 1]);
  });
});

describe('a line', () => {
  it('joins years that follow each other, and none across a gap', () => {
    const years = [2019, 2021, 2022].map((year) => ({ year }));
    expect(runsOf(years)).toEqual([[{ year: 2019 }], [{ year: 2021 }, { year: 2022 }]]);
  });
});

describe('labels', () => {
  it('are moved apart, and stay above the bottom', () => {
    expect(spread([50, 52, 10], 16, 100)).toEqual([50, 66, 10]);
    expect(spread([98, 99], 16, 100)).toEqual([84, 100]);
  });
});
