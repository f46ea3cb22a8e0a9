import type { Identity } from '@jiedui/identity';

/** An agency that speaks for regions. */
export const agency = (organization: string, ...regions: string[]): Identity => ({
  organization,
  regions,
  scopes: ['confirm'],
  tokenId: `token of ${organization}`,
  expiresAt: '2999-01-01T00:00:00Z',
  kind: 'TOKEN',
});
