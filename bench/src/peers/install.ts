import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { ROOT } from '@jiedui/schema';

/** A workspace of its own, with a lock file of its own: nothing in it is a dependency of the product. */
const FOLDER = path.join(ROOT, 'bench/peers');
const MODULES = path.join(FOLDER, 'node_modules');
const MARK = path.join(MODULES, '.installed');
const NODE = 24;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(FOLDER, 'package-lock.json')))
    .digest('hex');

const installedHash = () => (existsSync(MARK) ? readFileSync(MARK, 'utf8') : '');

/**
 * Installs the peers in the versions that are pinned, unless they are there already. Throws OperatorError where npm
 * cannot, as without a network.
 */
export async function installPeers(say: (line: string) => void): Promise<void> {
  const wanted = lockHash();
  if (installedHash() === wanted) return;
  say('installing the peers into bench/peers, once: this takes a minute');
  const npm = spawn('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--silent'], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = (await once(npm, 'exit')) as [number | null];
  if (status !== 0) {
    throw new OperatorError(
      'The peers could not be installed: npm says why above. They come over the network; without --peers nothing is installed.',
    );
  }
  writeFileSync(MARK, wanted);
}

/** The path of a module of the peers. */
export const peerModule = (name: string): string =>
  createRequire(path.join(FOLDER, 'package.json')).resolve(name);

/** A Node that is new enough for every peer: this one, or that which is installed with them. */
export function peerNode(): string {
  if (Number.parseInt(process.versions.node, 10) >= NODE) return process.execPath;
  const places = ['node', 'node-bin'].map((prefix) =>
    path.join(MODULES, `${prefix}-${process.platform}-${process.arch}`, 'bin/node'),
  );
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new OperatorError(
    `PostGraphile needs Node ${String(NODE)}: npm has none for ${process.platform} on ${process.arch}, and this is ${process.version}`,
  );
}
