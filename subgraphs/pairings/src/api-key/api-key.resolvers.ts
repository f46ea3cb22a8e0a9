import type { Identity } from '@jiedui/identity';
import { demandScope, ForbiddenError } from '@jiedui/subgraph';
import type { ResolverParts, Resolvers, SubgraphContext } from '@jiedui/subgraph';
import type {
  MutationCreateApiKeyArgs,
  MutationRevokeApiKeyArgs,
  QueryApiKeyIdentityArgs,
} from '../generated.ts';
import { directory } from '../directory/directory.ts';
import { createApiKey, revokeApiKey } from './api-key.writes.ts';
import type { KeyOutcome } from './api-key.writes.ts';
import { ownerOf } from './owner.ts';

type Info = Parameters<ResolverParts['entity']>[2];

/** Whoever may make and revoke keys. Else a key that was stolen could outlive itself. */
function demandKeeper(identity: Identity | undefined): Identity {
  const keeper = demandScope(identity, 'keys');
  if (keeper.kind === 'TOKEN') return keeper;
  throw new ForbiddenError('Keys are made and revoked by a token, not by a key');
}

/** Keys are made and ended here, and the gateway learns whose one is. */
export function apiKeyResolvers({ database, entity }: ResolverParts): Resolvers {
  const db = database.kysely<unknown>();
  const keys = { db, directory: directory(database) };
  const apiKey = ({ id }: KeyOutcome, _: unknown, __: unknown, info: Info) =>
    id === null ? null : entity('ApiKey', id, info);
  return {
    Query: {
      apiKeyIdentity: (
        _: unknown,
        { hash }: QueryApiKeyIdentityArgs,
        { identity }: SubgraphContext,
      ) => (identity?.kind === 'GATEWAY' ? ownerOf(db, hash) : null),
    },
    Mutation: {
      createApiKey: (
        _: unknown,
        { input }: MutationCreateApiKeyArgs,
        { identity }: SubgraphContext,
      ) => createApiKey(keys, demandKeeper(identity), input),
      revokeApiKey: (
        _: unknown,
        { input }: MutationRevokeApiKeyArgs,
        { identity }: SubgraphContext,
      ) => revokeApiKey(db, demandKeeper(identity), input.id),
    },
    CreateApiKeyPayload: { apiKey },
    RevokeApiKeyPayload: { apiKey },
  };
}
