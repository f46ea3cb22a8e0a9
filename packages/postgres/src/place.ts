import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { closedFolder } from './account.ts';
import type { Account } from './account.ts';

const OPEN_PLACE = '/var/lib/jiedui';

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new OperatorError(
      `The folder ${folder} cannot be made: ${(error as Error).message}. Set DATA_DIR to a place you may write to.`,
    );
  }
  return folder;
}

/**
 * The folder for the data: the wanted one, or, where the server's account cannot reach that, one under /var/lib/jiedui
 * that belongs to it alone and is found again.
 */
export function dataPlace(
  wanted: string,
  account: Account | undefined,
  log: (line: string) => void,
): string {
  const closed = closedFolder(wanted, account);
  if (closed === undefined) return made(wanted);
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12);
  const place = path.join(OPEN_PLACE, name);
  log(`the user ${String(account?.name)} cannot enter ${closed}, so the data are in ${place}`);
  return made(place);
}
