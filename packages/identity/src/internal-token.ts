import { createSecretKey, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Identity } from './identity.ts';

/** Seconds for which a token between two parts of the graph is good. */
const LIFE = 60;
const AUDIENCE = 'jiedui-internal';
const LEAST_SECRET = 32;

/** What a part says of itself to another: the identity of the request it passes on, or null for a request of its own. */
export interface InternalClaims {
  readonly identity: Identity | null;
}

/** A token between parts that is missing, forged or too old. */
export class InternalTokenError extends Error {
  constructor(reason: string) {
    super(`The token between the parts of the graph is not valid: ${reason}`);
    this.name = 'InternalTokenError';
  }
}

/** Signs and checks the short-lived tokens by which the parts of one graph know each other. All share one secret. */
export class InternalTokens {
  readonly #key: ReturnType<typeof createSecretKey>;
  /** A request has several fetches, and an agency several requests a minute: a token is made for half its life. */
  readonly #made = new Map<string, { token: string; until: number }>();

  /** @throws RangeError for a secret shorter than 32 characters. */
  constructor(secret: string) {
    if (secret.length < LEAST_SECRET)
      throw new RangeError(`A secret has at least ${String(LEAST_SECRET)} characters`);
    this.#key = createSecretKey(Buffer.from(secret, 'utf8'));
  }

  async sign(identity: Identity | null): Promise<string> {
    const name = JSON.stringify(identity);
    const now = Date.now();
    const known = this.#made.get(name);
    if (known && known.until > now) return known.token;
    if (this.#made.size >= 1000) this.#made.clear();
    const token = await new SignJWT({ identity: identity as never })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${String(LIFE)} s`)
      .sign(this.#key);
    this.#made.set(name, { token, until: now + (LIFE * 1000) / 2 });
    return token;
  }

  /** @throws InternalTokenError unless this secret signed it within the last minute and its identity still lasts. */
  async verify(token: string): Promise<InternalClaims> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        audience: AUDIENCE,
        algorithms: ['HS256'],
        requiredClaims: ['exp', 'jti'],
      });
      const { identity } = payload as unknown as InternalClaims;
      if (identity && Date.parse(identity.expiresAt) <= Date.now())
        throw new InternalTokenError('the identity in it has expired');
      return { identity: identity ?? null };
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new InternalTokenError(error.message);
      throw error;
    }
  }
}
