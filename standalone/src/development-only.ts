import type { TokenSettings } from '@jiedui/identity';

/** What decides whether this is one's own machine. */
export interface Setting extends TokenSettings {
  readonly HOST: string;
  readonly NODE_ENV?: string | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Why tokens of the development key are not for here; undefined where they are. Whoever can read the data folder can make
 * one for any agency, so that they are for one's own machine alone.
 */
export function whyNoDevelopmentTokens(setting: Setting): string | undefined {
  const { HOST, NODE_ENV, JWT_JWKS_URL, JWT_PUBLIC_KEY, JWT_ISSUER, JWT_AUDIENCE } = setting;
  if (JWT_JWKS_URL ?? JWT_PUBLIC_KEY ?? JWT_ISSUER ?? JWT_AUDIENCE)
    return 'JWT_… is configured: tokens come from that issuer, and no others are accepted';
  if (NODE_ENV === 'production')
    return 'NODE_ENV is production: configure whose tokens are accepted by JWT_ISSUER and JWT_JWKS_URL';
  if (!LOOPBACK.test(HOST))
    return `HOST ${HOST} can be reached from elsewhere: configure whose tokens are accepted by JWT_ISSUER and JWT_JWKS_URL`;
  return undefined;
}
