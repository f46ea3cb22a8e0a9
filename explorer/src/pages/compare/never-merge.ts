import type { CompareIndicatorsQuery } from './generated.ts';

export type Indicator = CompareIndicatorsQuery['indicators'][number];

/** Why two indicators may not stand on one scale. */
export type Refusal = 'unit' | 'stage' | 'cash' | 'part' | 'average';

/** Indicators of one unit that are read as one another, and are not: no sum, ratio or common scale of them means anything. */
const NEVER_MERGED: readonly (readonly [Refusal, ...string[]])[] = [
  ['stage', 'investment-contracted', 'investment-paid-in', 'investment-guided'],
  ['cash', 'social-donations', 'social-donations-cash'],
  ['part', 'rural-workers-employed', 'lifted-out-workers-employed'],
  ['average', 'fiscal-assistance', 'fiscal-assistance-per-county'],
];

export function refusalOf(one: Indicator, other: Indicator): Refusal | undefined {
  if (one.unit !== other.unit) return 'unit';
  const found = NEVER_MERGED.find(
    ([, ...codes]) => codes.includes(one.code) && codes.includes(other.code),
  );
  return found?.[0];
}
