import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { closedFolder, ownerOf, serverAccount, statOf } from './account.ts';
import type { Account } from './account.ts';

/** Where the data are, and who serves them. */
export interface Place {
  readonly folder: string;
  readonly account: Account | undefined;
}

const OPEN_FOLDER = '/var/lib/jiedui';

/** The folder of a place that holds the database, once there is one. */
export const databaseIn = (folder: string): string => path.join(folder, 'postgres');

function openFolderFor(wanted: string): string {
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12);
  return path.join(OPEN_FOLDER, name);
}

/** Makes a folder that the account may pass, whatever the umask. */
function make(folder: string, account: Account | undefined): void {
  let first: string | undefined;
  try {
    first = mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OperatorError(
      `The folder ${folder} cannot be made: ${(error as Error).message}. Set DATA_DIR to a place you may write to.`,
    );
  }
  if (!account || first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
    chmodSync(made, 0o755);
  }
}

function demandAccess(folder: string): void {
  const mayUse = (target: string) => {
    try {
      accessSync(target, constants.R_OK | constants.W_OK | constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const closed = [folder, databaseIn(folder)].find((each) => existsSync(each) && !mayUse(each));
  if (closed === undefined) return;
  throw new OperatorError(
    `${closed} belongs to another user (number ${String(statOf(closed)?.uid)}). Start as the user who made it, or set DATA_DIR to another place.`,
  );
}

/** The place of a database that is there already: served by its owner, who must be able to reach it. */
function known(folder: string): Place | undefined {
  const database = databaseIn(folder);
  if (!existsSync(database)) return undefined;
  const account = ownerOf(database) ?? serverAccount();
  const closed = closedFolder(folder, account);
  if (account && closed !== undefined) {
    throw new OperatorError(
      `The data in ${folder} belong to user ${account.name}, who can no longer enter ${closed}. Let others pass it (chmod o+x ${closed}), or move the data to another DATA_DIR.`,
    );
  }
  return { folder, account };
}

/**
 * Where the data are, or are to be: the wanted folder; or, where we are root and the server's account cannot reach that,
 * one under /var/lib/jiedui that belongs to it alone and is found again by the wanted folder's name.
 */
export function dataPlace(wanted: string, log: (line: string) => void): Place {
  const stat = statOf(wanted);
  if (stat && !stat.isDirectory()) {
    throw new OperatorError(`${wanted} is no folder. Set DATA_DIR to one, or to a new place.`);
  }
  const account = serverAccount();
  const open = openFolderFor(wanted);
  const closed = closedFolder(wanted, account);
  const isElsewhere =
    account !== undefined && (closed !== undefined || existsSync(databaseIn(open)));
  const chosen = isElsewhere ? open : wanted;
  const place = known(wanted) ?? known(chosen) ?? { folder: chosen, account };
  if (place.folder === open) {
    const why =
      closed === undefined ? '' : `, since user ${String(account?.name)} cannot enter ${closed}`;
    log(`the data are in ${open}${why}`);
  }
  make(place.folder, place.account);
  demandAccess(place.folder);
  // One spelling for one folder: by it a server that was left behind is known again.
  return { folder: realpathSync(place.folder), account: place.account };
}
