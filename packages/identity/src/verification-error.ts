import { errors } from 'jose';
import { AuthenticationUnavailableError, UnauthenticatedError } from './errors.ts';
import type { BadCredential } from './errors.ts';

interface Demanded {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: { readonly algorithms: readonly string[] };
}

const EXPIRED = 'The token has expired; get a new one';

export const expired = (): UnauthenticatedError => new UnauthenticatedError('EXPIRED', EXPIRED);

type Worded = readonly [BadCredential, (demanded: Demanded) => string];

/** What a sender can do about it, by the codes of jose. Everything else is no fault of the token. */
const BY_CODE: Readonly<Record<string, Worded>> = {
  ERR_JWT_EXPIRED: ['EXPIRED', () => EXPIRED],
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: [
    'WRONG_SIGNATURE',
    () => 'The token is not signed by the issuer that is trusted here',
  ],
  ERR_JOSE_ALG_NOT_ALLOWED: [
    'UNSUPPORTED_ALGORITHM',
    ({ keys }) => `The token must be signed with one of ${keys.algorithms.join(', ')}`,
  ],
  ERR_JWKS_NO_MATCHING_KEY: [
    'UNKNOWN_KEY',
    () => 'The token is signed by a key that its issuer does not publish; get a new token',
  ],
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: [
    'UNKNOWN_KEY',
    () => 'The token does not say by which key it is signed; its header must have a kid',
  ],
};

const MALFORMED: Worded = [
  'MALFORMED',
  () => 'The token is no signed JWT; send it as Authorization: Bearer <token>, whole',
];

/** By the claim that jose found missing or wrong. */
const BY_CLAIM: Readonly<Record<string, Worded>> = {
  aud: [
    'WRONG_AUDIENCE',
    ({ audience }) => `The token is meant for somebody else: its aud must be ${audience}`,
  ],
  iss: [
    'WRONG_ISSUER',
    ({ issuer }) => `The token is from somebody else: its iss must be ${issuer}`,
  ],
  nbf: ['NOT_YET_VALID', () => 'The token is not valid yet; look at its nbf and at your clock'],
  exp: ['BAD_CLAIM', () => 'The token must say in exp when it ends'],
};

const MALFORMED_CODES = new Set(['ERR_JWS_INVALID', 'ERR_JWT_INVALID', 'ERR_JOSE_NOT_SUPPORTED']);

function wordsFor(error: errors.JOSEError): Worded | undefined {
  if (error instanceof errors.JWTClaimValidationFailed) return BY_CLAIM[error.claim] ?? MALFORMED;
  return MALFORMED_CODES.has(error.code) ? MALFORMED : BY_CODE[error.code];
}

/** What jose throws, said to the sender of the token; or, where no token is at fault, to the log. */
export function verificationError(error: unknown, demanded: Demanded): Error {
  const words = error instanceof errors.JOSEError ? wordsFor(error) : undefined;
  if (!words) return new AuthenticationUnavailableError('The keys of tokens cannot be had', error);
  const [reason, message] = words;
  return new UnauthenticatedError(reason, message(demanded));
}
