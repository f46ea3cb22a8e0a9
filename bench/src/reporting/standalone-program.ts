import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { signToken } from '@jiedui/identity';
import { ROOT } from '@jiedui/schema';
import { freePort } from '../free-port.ts';

const ISSUER = 'https://bench.example';
const HOURS_S = 6 * 3600;
/** Every province: it may report for all pairings that ship. */
const REGIONS = Array.from({ length: 56 }, (_, index) => `${String(11 + index)}0000`);

export interface Reporting {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
}

/** The standalone as it is started by users, over a database that is named, with a token that it accepts. */
export async function startReporting(databaseUrl: string): Promise<Reporting> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'standalone/src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: port,
      JWT_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      JWT_ISSUER: ISSUER,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  while (!said.includes('GraphQL ')) {
    if (child.exitCode !== null) throw new Error(`The standalone ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const claims = {
    organization: 'organization_bench',
    regions: REGIONS,
    scopes: ['report:industry'],
  };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    token: await signToken(claims, { key: privateKey, issuer: ISSUER, seconds: HOURS_S }),
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
