import { randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE } from './token-verifier.ts';

/** What a token says of its bearer. */
export interface TokenClaims {
  readonly organization: string;
  readonly regions: readonly string[];
  readonly scopes: readonly string[];
}

export interface Signing {
  /** A private key of Ed25519. */
  readonly key: KeyObject;
  readonly issuer: string;
  readonly seconds: number;
  /** For whom; `jiedui` unless said otherwise. */
  readonly audience?: string;
}

/** Signs a token as an agency's own issuer would: for development and for tests, where there is none. */
export const signToken = (
  { organization, regions, scopes }: TokenClaims,
  { key, issuer, seconds, audience = AUDIENCE }: Signing,
): Promise<string> =>
  new SignJWT({ organization, regions: [...regions], scopes: [...scopes] })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(seconds)} s`)
    .sign(key);
