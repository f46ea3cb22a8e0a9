import { describe, expect, it } from 'vitest';
import { scalars } from './scalars.ts';

const refuses = (scalar: keyof typeof scalars, value: unknown) => {
  expect(() => scalars[scalar].parseValue(value), JSON.stringify(value)).toThrow(/ is not an? /);
};

describe('a scalar', () => {
  it.each([
    ['Date', ['2023-07-01', '2024-02-29', '1000-01-01', '9999-12-31']],
    ['DateTime', ['2023-07-01T08:30:00Z', '2023-07-01T08:30Z', '2023-07-01T08:30:00.123456+08:00']],
    ['BigInt', ['0', '-1', '999999999999999999', 5]],
    ['Decimal', ['0', '5000000.00', '-0.5']],
    ['RegionCode', ['120116', '120116406', 'SHAANXI-WATER-SOURCE']],
  ] as const)('%s takes what is meant', (name, values) => {
    for (const value of values) expect(scalars[name].parseValue(value)).toBe(String(value));
  });

  it.each([
    [
      'Date',
      [
        '2023-02-29',
        '2023-13-01',
        '23-01-01',
        '2023-1-1',
        '0000-01-01',
        ' 2023-07-01',
        '',
        5,
        null,
        {},
      ],
    ],
    [
      'DateTime',
      ['2023-07-01', '2023-07-01T25:00:00Z', '2023-02-30T00:00:00Z', '2023-07-01T08:30:00', 'now'],
    ],
    ['BigInt', ['1.5', '1e3', '', '1'.repeat(19), NaN, true]],
    ['Decimal', ['1,5', '1e3', '.5', '', 'NaN', '1'.repeat(17)]],
    ['RegionCode', ['12011', '1201167', 'A', 'lower-case', '120116\n', '🐉', '']],
  ] as const)('%s refuses what no SQL may see', (name, values) => {
    for (const value of values) refuses(name, value);
  });

  it('shows at most the beginning of what it refuses', () => {
    expect(() => scalars.Date.parseValue('x'.repeat(10_000))).toThrow(/^.{0,120}$/);
  });
});
