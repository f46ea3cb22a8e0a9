import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { configuredKey, TokenVerifier } from '@jiedui/identity';

/** Whose tokens those are that this key signs. */
export const DEVELOPMENT_ISSUER = 'jiedui-development';

const OWNER_ONLY = 0o600;
const fileIn = (dataDir: string) => path.join(dataDir, 'development-key.pem');

/** The private key of a data folder; undefined where there is none yet. @throws OperatorError where it cannot be used. */
export function developmentKey(dataDir: string): KeyObject | undefined {
  const file = fileIn(dataDir);
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EACCES')
      throw new OperatorError(`${file} belongs to another user; start as the user who made it`);
  }
  throw new OperatorError(
    `${file} is no key of ours; delete it, and the next start makes a new one`,
  );
}

/** Makes the key at the first start, whole or not at all. Of two that start at once one makes it, and both use it. */
function madeKey(dataDir: string): KeyObject {
  const file = fileIn(dataDir);
  const draft = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dataDir, { recursive: true });
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(draft, pem, { mode: OWNER_ONLY, flush: true });
    // Root may start it in another's folder, who must be able to start it again.
    if (process.getuid?.() === 0) giveTo(draft, statSync(dataDir));
    linkUnlessThere(draft, file);
  } catch (error) {
    throw new OperatorError(
      `${file} cannot be written (${(error as Error).message}); correct DATA_DIR`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
  const key = developmentKey(dataDir);
  if (!key) throw new OperatorError(`${file} was taken away while this started; start again`);
  return key;
}

const giveTo = (file: string, { uid, gid }: { uid: number; gid: number }) => {
  chownSync(file, uid, gid);
};

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
}

/** Checks tokens signed by the key of a data folder, which is made where there is none. */
export function developmentVerifier(dataDir: string): TokenVerifier {
  const key = developmentKey(dataDir) ?? madeKey(dataDir);
  // A copied folder may have lost who may read what.
  if ((statSync(fileIn(dataDir)).mode & 0o077) !== 0) chmodSync(fileIn(dataDir), OWNER_ONLY);
  const pem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return new TokenVerifier({ keys: configuredKey(pem), issuer: DEVELOPMENT_ISSUER });
}
