export { PAIRINGS } from './pairings.ts';
export { organizationId } from './organizations.ts';
export {
  DATA,
  DIVISION_SOURCE,
  factIds,
  fenOf,
  occurred,
  origin,
  quoteOf,
  readData,
  REFERENCE_SOURCE,
  SEED_SOURCE,
  shippedId,
} from './seed.ts';
