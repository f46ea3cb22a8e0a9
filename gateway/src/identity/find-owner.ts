import type { GraphQLDataSource } from '@apollo/gateway';
import { AuthenticationUnavailableError, gatewayIdentity } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import type { FindOwner } from './api-keys.ts';

/** The field by which a subgraph tells the gateway, and nobody else, whose a key is. */
export const OWNER_FIELD = 'apiKeyIdentity';

const QUERY = `query ApiKeyIdentity($hash: String!) {
  ${OWNER_FIELD}(hash: $hash) { id organization regions scopes expiresAt }
}`;

interface Owner {
  readonly id: string;
  readonly organization: string;
  readonly regions: readonly string[];
  readonly scopes: readonly string[];
  readonly expiresAt: string;
}

type Fetch = Parameters<GraphQLDataSource['process']>[0];

/**
 * Asks the subgraph that keeps the keys, past the plan of any operation. The gateway asks in its own name: whoever
 * reaches that subgraph without our secret is not answered.
 */
export const findOwnerAt =
  (keeper: () => GraphQLDataSource | undefined, canTellWhoAsks: () => boolean): FindOwner =>
  async (hash) => {
    if (!canTellWhoAsks())
      throw new AuthenticationUnavailableError(
        'INTERNAL_SECRET is not set, so no API key is known',
      );
    const fetch = {
      request: { query: QUERY, variables: { hash } },
      context: { identity: gatewayIdentity },
    };
    const source = keeper();
    if (!source) throw new AuthenticationUnavailableError('no subgraph keeps API keys any more');
    const { data, errors } = await source.process(fetch as unknown as Fetch);
    if (errors || !data)
      throw new AuthenticationUnavailableError('API keys cannot be looked up', errors?.[0]);
    const owner = data[OWNER_FIELD] as Owner | null;
    return owner ? identityOf(owner) : undefined;
  };

const identityOf = ({ id, organization, regions, scopes, expiresAt }: Owner): Identity => ({
  kind: 'API_KEY',
  organization,
  regions,
  scopes,
  tokenId: id,
  expiresAt: new Date(expiresAt).toISOString(),
});
