import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';

/** The user under which the server runs. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const idOf = (flag: string, name: string) =>
  Number(
    execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );

/**
 * The account to hand the server to: none, where we are an ordinary user. PostgreSQL refuses to run as root, and initdb
 * wants a user that the system knows, so as root it is `postgres`, or `nobody`, which every system has.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
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

const PASSABLE = { owner: 0o100, group: 0o010, others: 0o001 };

/** The folder above a path, or the path's own, that an account may not pass; undefined where all are open to it. */
export function closedFolder(target: string, account: Account | undefined): string | undefined {
  if (!account) return undefined;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat) {
      const bit =
        stat.uid === account.uid
          ? PASSABLE.owner
          : stat.gid === account.gid
            ? PASSABLE.group
            : PASSABLE.others;
      if ((stat.mode & bit) === 0) return folder;
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}
