import type { Identity } from '@jiedui/identity';
import type { ResolverParts, Resolvers, SubgraphContext } from '@jiedui/subgraph';
import { keysOf } from '../api-key/owner.ts';

type Info = Parameters<ResolverParts['entity']>[2];
type Read = (viewer: Identity, _: unknown, __: unknown, info: Info) => unknown;

/** Who asks is in the request, not in a table; what they name is read as everywhere. */
export function viewerResolvers({ database, entity }: ResolverParts): Resolvers {
  const db = database.kysely<unknown>();
  const organization: Read = (viewer, _, __, info) =>
    entity('Organization', viewer.organization, info);
  const regions: Read = async (viewer, _, __, info) => {
    const found = viewer.regions.map((code) => entity('Region', code, info));
    return (await Promise.all(found)).filter((region) => region !== null);
  };
  const apiKeys: Read = async (viewer, _, __, info) =>
    (await keysOf(db, viewer.organization)).map((id) => entity('ApiKey', id, info));
  return {
    Query: {
      viewer: (_: unknown, __: unknown, { identity }: SubgraphContext) =>
        identity === undefined || identity.kind === 'GATEWAY' ? null : identity,
    },
    Viewer: {
      organization,
      regions,
      scopes: ({ scopes }: Identity) => scopes,
      expiresAt: ({ expiresAt }: Identity) => expiresAt,
      apiKeys,
    },
  };
}
