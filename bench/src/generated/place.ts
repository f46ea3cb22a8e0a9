import { Dice } from './dice.ts';
import type { Size } from './pairing.ts';

/** The larger, the more a few pairings have of everything. */
const SKEW = 0.8;

/** Tells to which pairing, by its number, the nth record of a table belongs. */
export type PlaceOf = (table: string, n: number) => number;

/**
 * In turn, or nationally: the kth pairing has 1/k^0.8 of what the first has. Of 500 the first then has one record of
 * thirteen, the middle one a thousandth, the last one two thousandths less.
 */
export function placesIn({ pairings, shape }: Size): PlaceOf {
  if (shape === 'even') return (_, n) => n % pairings;
  const ends: number[] = [];
  let total = 0;
  for (let k = 1; k <= pairings; k += 1) ends.push((total += k ** -SKEW));
  return (table, n) => {
    const wanted = Dice.of(`place ${table}`, n).next() * total;
    let [low, high] = [0, pairings - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
