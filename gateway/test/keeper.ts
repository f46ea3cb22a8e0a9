import { generateKeyPairSync } from 'node:crypto';
import { configuredKey, hashOfApiKey, newApiKey, signToken, TokenVerifier } from '@jiedui/identity';
import type { TokenClaims } from '@jiedui/identity';
import { tinySubgraph } from './tiny-subgraph.ts';

/** What whoever signs in these specs says of an agency. */
export const CLAIMS: TokenClaims = {
  organization: 'organization_test',
  regions: ['120116'],
  scopes: ['report:industry'],
};

/** A subgraph that keeps API keys, and says who it is told asks. */
export function keeper() {
  const keys = new Map<string, object>();
  const asked: string[] = [];
  const subgraph = tinySubgraph(
    'keeper',
    `type Query { who: String apiKeyIdentity(hash: String!): KeyOwner @inaccessible }
    type Mutation { leave(note: String): String }
    type KeyOwner @inaccessible { id: ID! organization: ID! regions: [String!]! scopes: [String!]! expiresAt: String! }`,
    {
      Query: {
        who: (_: unknown, __: unknown, { identity }) => identity?.tokenId ?? null,
        apiKeyIdentity: (_: unknown, { hash }: { hash: string }, { identity }) => {
          if (identity?.kind !== 'GATEWAY') return null;
          asked.push(hash);
          return keys.get(hash) ?? null;
        },
      },
      Mutation: { leave: (_: unknown, __: unknown, { identity }) => identity?.tokenId ?? 'nobody' },
    },
  );
  return {
    subgraph,
    /** Hashes that the gateway asked for. */
    asked,
    /** Keeps a new key, whose id is `key-1`; answers its text. */
    make: (expiresAt = '2999-01-01T00:00:00.000000Z'): string => {
      const { text, hash } = newApiKey('0'.repeat(32));
      keys.set(hash, { id: 'key-1', ...CLAIMS, expiresAt });
      return text;
    },
    revoke: (text: string) => keys.delete(hashOfApiKey(text)),
  };
}

/** Whoever signs tokens. */
export function issuer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    verifier: new TokenVerifier({ keys: configuredKey(pem), issuer: 'id' }),
    sign: (seconds = 60, claims: Partial<TokenClaims> = {}) =>
      signToken({ ...CLAIMS, ...claims }, { key: privateKey, issuer: 'id', seconds }),
  };
}
