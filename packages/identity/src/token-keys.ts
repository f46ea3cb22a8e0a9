import { createPublicKey } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';

/** The keys of whoever signs tokens, and the algorithms they may be used with. */
export interface TokenKeys {
  readonly find: JWTVerifyGetKey;
  readonly algorithms: readonly string[];
}

const RSA = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const ED25519 = ['EdDSA', 'Ed25519'];
/** By the names that Node gives curves. */
const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

const LEAST_RSA_BITS = 2048;
/** How long keys are used before they are fetched again: a key that was taken away is good for so long. */
const KEYS_LAST_MS = 600_000;
const FETCH_TIMEOUT_MS = 5_000;

/**
 * The keys at an address. A token that names a new one has them fetched again, though not within `cooldown`
 * milliseconds of the last time: strangers must not make us flood the issuer.
 */
export const keysAt = (url: URL, cooldown = 10_000): TokenKeys => ({
  find: createRemoteJWKSet(url, {
    cooldownDuration: cooldown,
    cacheMaxAge: KEYS_LAST_MS,
    timeoutDuration: FETCH_TIMEOUT_MS,
  }),
  algorithms: [...RSA, ...Object.values(CURVES), ...ED25519],
});

/** One key that does not change: the text of a PEM file or of a JWK. @throws RangeError that says what it must be. */
export function configuredKey(text: string): TokenKeys {
  const key = publicKeyOf(text.trim());
  return { find: () => Promise.resolve(key), algorithms: algorithmsOf(key) };
}

function publicKeyOf(text: string): KeyObject {
  const wanted = 'must be a public key: a PEM text that begins with BEGIN PUBLIC KEY, or a JWK';
  // Node would make the public key out of it, and the private one would lie about in every gateway's settings.
  const isPrivate = text.includes('PRIVATE KEY') || /"d"\s*:/.test(text);
  if (isPrivate) throw new RangeError(`${wanted}; this one is private and belongs to the issuer`);
  try {
    if (!text.startsWith('{')) return createPublicKey(text.replaceAll(String.raw`\n`, '\n'));
    return createPublicKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' });
  } catch {
    throw new RangeError(wanted);
  }
}

/** Which algorithms fit a key. None of them takes a secret: whoever knows a public key could sign with it. */
function algorithmsOf({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): string[] {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails;
  const ofCurve = CURVES[namedCurve];
  if (asymmetricKeyType === 'rsa' && modulusLength >= LEAST_RSA_BITS) return RSA;
  if (asymmetricKeyType === 'ec' && ofCurve !== undefined) return [ofCurve];
  if (asymmetricKeyType === 'ed25519') return ED25519;
  throw new RangeError(
    `must be a key of RSA with ${String(LEAST_RSA_BITS)} bits or more, of P-256, P-384, P-521 or Ed25519`,
  );
}
