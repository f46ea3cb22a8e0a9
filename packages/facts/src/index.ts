export { PAIRINGS } from './pairings.ts';
export { organizationId } from './organizations.ts';
export { DATA, factIds, fenOf, occurred, origin, readData, SEED_SOURCE, shippedId } from './seed.ts';
