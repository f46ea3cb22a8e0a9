import { shippedId } from './seed.ts';

/** The organizations that the seed names, by a short name of ours. */
type SeedOrganization =
  'lianke' | 'tongren-government' | 'binhai-commerce-bureau' | 'jainca-commerce-association';

/** The id of an organization of the seed: named in several domains, kept in one. */
export const organizationId = (name: SeedOrganization) => shippedId('organization', name);
