import { generateKeyPairSync } from 'node:crypto';
import { signToken } from '@jiedui/identity';

const ISSUER = 'https://bench.example';
const HOURS_S = 6 * 3600;
/** Every province: it may report for all pairings that ship. */
const REGIONS = Array.from({ length: 56 }, (_, index) => `${String(11 + index)}0000`);

/** One who may report for all pairings. */
export interface Reporter {
  readonly token: string;
  /** What a program is started with that is to accept the token. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function newReporter(): Promise<Reporter> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const claims = {
    organization: 'organization_bench',
    regions: REGIONS,
    scopes: ['report:industry'],
  };
  return {
    token: await signToken(claims, { key: privateKey, issuer: ISSUER, seconds: HOURS_S }),
    environment: {
      JWT_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      JWT_ISSUER: ISSUER,
    },
  };
}
