import { describe, expect, it } from 'vitest';
import { refusalOf } from './never-merge.ts';
import type { Indicator } from './never-merge.ts';

const indicator = (code: string, unit: string): Indicator => ({
  code,
  unit,
  domain: 'PAIRINGS',
  name: { zh: code, en: null },
});
const contracted = indicator('investment-contracted', 'CNY');

describe('two indicators on one scale', () => {
  it.each([
    ['of two units', contracted, indicator('projects-signed', 'project'), 'unit'],
    [
      'of persons and person-times',
      indicator('professionals-sent', 'person'),
      indicator('cadres-trained', 'person-time'),
      'unit',
    ],
    ['of contracted and paid-in', contracted, indicator('investment-paid-in', 'CNY'), 'stage'],
    [
      'of cash and goods with cash',
      indicator('social-donations-cash', 'CNY'),
      indicator('social-donations', 'CNY'),
      'cash',
    ],
    [
      'of a whole and its part',
      indicator('rural-workers-employed', 'person'),
      indicator('lifted-out-workers-employed', 'person'),
      'part',
    ],
  ] as const)('%s are refused', (_, one, other, reason) => {
    expect(refusalOf(one, other)).toBe(reason);
    expect(refusalOf(other, one)).toBe(reason);
  });

  it('of one unit, and no such pair, may stand there', () => {
    expect(refusalOf(contracted, indicator('consumption-assistance', 'CNY'))).toBeUndefined();
  });
});
