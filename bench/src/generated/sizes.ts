import { DOMAINS } from './domains.ts';
import type { Size } from './pairing.ts';

/** So many records in each domain, evenly spread. */
export const evenSize = (pairings: number, records: number): Size => ({
  pairings,
  activities: records * DOMAINS.length,
  shape: 'even',
});

/** So many records over all domains, spread as in a nation. */
export const nationalSize = (pairings: number, activities: number): Size => ({
  pairings,
  activities,
  shape: 'national',
});
