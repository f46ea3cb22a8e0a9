import { shippedId } from './seed.ts';
/** The id of an organization of the seed: named in several domains, kept in one. */
export const organizationId = (name) => shippedId('organization', name);
