import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { UnauthenticatedError } from './errors.ts';
import type { Identity } from './identity.ts';

/** A claim that goes on to subgraphs with every fetch must stay short. */
const LONGEST_NAME = 200;
const MOST_NAMES = 200;

const refuse = (claim: string, wanted: string): never => {
  throw new UnauthenticatedError(
    'BAD_CLAIM',
    `The token's claim ${claim} must be ${wanted}; ask whoever issues your tokens to put it in`,
  );
};

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_NAMES && value.every(isName);

/** `scopes` as a list, else OAuth's own `scope`, with spaces between. */
function scopesOf({ scopes, scope }: JWTPayload): string[] {
  const given = scopes ?? (typeof scope === 'string' ? scope.split(' ').filter(Boolean) : scope);
  return isNames(given) ? given : refuse('scopes', 'a list of scopes such as ["report:industry"]');
}

/** The instant at which a token ends, in ISO form. JWT counts seconds, with fractions where it likes. */
function endOf({ exp = NaN }: JWTPayload): string {
  const end = new Date(exp * 1000);
  return Number.isNaN(end.getTime())
    ? refuse('exp', 'an instant in seconds since 1970')
    : end.toISOString();
}

/** Who sends a token whose signature is good. @throws UnauthenticatedError for a claim that is missing or no such thing. */
export function identityOf(payload: JWTPayload, token: string): Identity {
  const { organization, regions, jti } = payload;
  return {
    kind: 'TOKEN',
    organization: isName(organization)
      ? organization
      : refuse('organization', 'the id of your organization in the graph'),
    regions: isNames(regions) ? regions : refuse('regions', 'a list of region codes'),
    scopes: scopesOf(payload),
    // A token without a name of its own is still told from others, and cannot be got back from its hash.
    tokenId: isName(jti) ? jti : `sha256:${createHash('sha256').update(token).digest('base64url')}`,
    expiresAt: endOf(payload),
  };
}
