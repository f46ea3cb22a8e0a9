import { generateKeyPairSync } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';

export const ISSUER = 'https://id.example.org';

/** What a good token says, beside who issued it and when it ends. */
export const CLAIMS = {
  organization: 'organization_test',
  regions: ['120116'],
  scopes: ['report:industry'],
} as const;

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const ecKeys = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const rsaKeys = (modulusLength = 2048): KeyPair =>
  generateKeyPairSync('rsa', { modulusLength });
export const edKeys = (): KeyPair => generateKeyPairSync('ed25519');

export const pemOf = ({ publicKey }: KeyPair): string =>
  publicKey.export({ type: 'spki', format: 'pem' }).toString();

type Header = Readonly<{ alg: string; kid?: string }>;

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

/** A token as an issuer signs it, with claims in place of the usual ones; undefined leaves one out. */
export const issued = (
  key: KeyObject | Uint8Array,
  header: Header,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const all = { iss: ISSUER, aud: 'jiedui', exp: inSeconds(60), jti: 't-1', ...CLAIMS, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(all)) as JWTPayload)
    .setProtectedHeader({ ...header })
    .sign(key);
};

/** A real server that publishes keys; which ones may change at any time. */
export async function keyServer() {
  let keys: readonly JsonWebKey[] = [];
  let asked = 0;
  let status = 200;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${String(port)}/keys`),
    publish: (...pairs: readonly (KeyPair & { kid: string })[]) => {
      keys = pairs.map(({ publicKey, kid }) => ({ ...publicKey.export({ format: 'jwk' }), kid }));
    },
    fail: (code: number) => {
      status = code;
    },
    get asked() {
      return asked;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
