import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';

/** The user under which the server runs, where that is not the user of this process. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const idOf = (flag: string, name: string) =>
  Number(
    execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );

/** What is known of a file; undefined where there is none, or none to be seen. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The account to hand the server to: none, where we are an ordinary user. PostgreSQL refuses to run as root, and initdb
 * wants a user that the system knows, so as root it is `postgres`, or `nobody`, which every system has.
 */
export function serverAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { name, uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // The system does not know this one.
    }
  }
  throw new OperatorError(
    'PostgreSQL does not run as root, and there is no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** As root, the user to whom a folder belongs: a database is served by whoever made it. */
export function ownerOf(folder: string): Account | undefined {
  const stat = statOf(folder);
  if (!isRoot() || !stat || stat.uid === 0) return undefined;
  return { name: `number ${String(stat.uid)}`, uid: stat.uid, gid: stat.gid };
}

/** What a child process is told of its account. */
export const runsAs = (account: Account | undefined): { uid?: number; gid?: number } =>
  account ? { uid: account.uid, gid: account.gid } : {};

/** The three bits of a file's mode that hold for an account: 4 to read, 1 to pass or to run. */
function bitsFor({ mode, uid, gid }: Stats, account: Account): number {
  if (uid === account.uid) return (mode >> 6) & 7;
  return gid === account.gid ? (mode >> 3) & 7 : mode & 7;
}

const READ_AND_RUN = 0o5;
const PASS = 0o1;

/** The folder that keeps an account from a path, the path itself included; undefined where all are open to it. */
export function closedFolder(target: string, account: Account | undefined): string | undefined {
  if (!account) return undefined;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stat = statOf(folder);
    if (stat?.isDirectory() && (bitsFor(stat, account) & PASS) === 0) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Whether an account, or else this process, may run a program that lies in an open folder. */
export function mayRun(program: string, account: Account | undefined): boolean {
  if (account) return (bitsFor(statSync(program), account) & READ_AND_RUN) === READ_AND_RUN;
  try {
    accessSync(program, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
