import { jwtVerify } from 'jose';
import { UnauthenticatedError } from './errors.ts';
import { hasEnded } from './identity.ts';
import type { Identity } from './identity.ts';
import { identityOf } from './token-claims.ts';
import type { TokenKeys } from './token-keys.ts';
import { expired, verificationError } from './verification-error.ts';

/** Whom a token must be meant for, unless configured otherwise. */
export const AUDIENCE = 'jiedui';

/** Seconds by which the issuer's clock may be ahead of ours. */
const CLOCK_TOLERANCE = 30;
/** Longer than any token that a header can carry. */
const LONGEST_TOKEN = 16_384;

export interface TokenRules {
  readonly keys: TokenKeys;
  readonly issuer: string;
  /** `jiedui` unless said otherwise. */
  readonly audience?: string | undefined;
}

/** Checks the tokens that agencies come with: JWTs of one issuer, signed by a key that only it has. */
export class TokenVerifier {
  readonly #rules: TokenRules & { readonly audience: string };

  constructor({ keys, issuer, audience }: TokenRules) {
    this.#rules = { keys, issuer, audience: audience ?? AUDIENCE };
  }

  /**
   * Who sends a token.
   * @throws UnauthenticatedError with what is wrong with it, AuthenticationUnavailableError where its keys cannot be had.
   */
  async verify(token: string): Promise<Identity> {
    if (token.length > LONGEST_TOKEN)
      throw new UnauthenticatedError('MALFORMED', 'The token is too long to be one');
    const { keys, issuer, audience } = this.#rules;
    const verified = await jwtVerify(token, keys.find, {
      algorithms: [...keys.algorithms],
      issuer,
      audience,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp'],
    }).catch((error: unknown) => {
      throw verificationError(error, this.#rules);
    });
    const identity = identityOf(verified.payload, token);
    // The tolerance is for tokens that begin. One that has ended would be refused by the next part that sees it.
    if (hasEnded(identity)) throw expired();
    return identity;
  }
}
