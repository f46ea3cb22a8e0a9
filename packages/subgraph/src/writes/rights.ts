import { hasScope } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import { GraphQLError } from 'graphql';
import type { KnownPairing } from './directory.ts';
import type { Side } from './event-log.ts';

/** The identity of a request that changes something. @throws UNAUTHENTICATED, or FORBIDDEN without the scope. */
export function demandScope(identity: Identity | undefined, scope: string): Identity {
  if (identity === undefined || Date.parse(identity.expiresAt) <= Date.now()) {
    throw new GraphQLError('This needs an identity: send a token or an API key', {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  }
  if (!hasScope(identity, scope)) {
    throw new GraphQLError(`This needs the scope ${scope}, which the token does not have`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  return identity;
}

/** On which sides of a pairing an identity stands; on both where it speaks for a region above both. */
export function sidesOf({ regions }: Identity, pairing: KnownPairing): readonly Side[] {
  const standsOn = (codes: readonly string[]) => regions.some((region) => codes.includes(region));
  return [
    ...(standsOn(pairing.supporter) ? (['SUPPORTER'] as const) : []),
    ...(standsOn(pairing.recipient) ? (['RECIPIENT'] as const) : []),
  ];
}

/** The side that speaks; null for who stands above both. */
export const oneSide = (sides: readonly Side[]): Side | null =>
  sides.length === 1 ? (sides[0] ?? null) : null;
