import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import type { Binaries } from './binaries.ts';
import { demandEmpty, initialise, removeUnfinished } from './initialise.ts';
import { databaseIn } from './place.ts';
import type { Place } from './place.ts';

/** A database on disk. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
  readonly isNew: boolean;
}

/** Refuses what is not ours, or not of this version; deletes nothing. */
function judge(folder: string, version: string): void {
  const file = path.join(folder, 'cluster/PG_VERSION');
  if (!existsSync(file)) {
    throw new OperatorError(
      `${folder} is not a whole database of Jiedui: it lacks cluster/PG_VERSION. Restore it, move it away, or set DATA_DIR to another place.`,
    );
  }
  const found = readFileSync(file, 'utf8').trim();
  if (found === version) return;
  throw new OperatorError(
    `${folder} was made by PostgreSQL ${found}, and this is PostgreSQL ${version}. Dump it with ${found} and load it into an empty DATA_DIR, or set DATABASE_URL to a server of version ${found}.`,
  );
}

/** Finds the database of a place, or makes it. */
export async function openCluster(
  place: Place,
  { folder: bin, version }: Binaries,
  log: (line: string) => void,
): Promise<Cluster> {
  const folder = databaseIn(place.folder);
  const isNew = !existsSync(folder);
  if (isNew) {
    demandEmpty(place.folder);
    log('making a new database');
  } else judge(folder, version);
  removeUnfinished(place.folder);
  if (isNew) await initialise(place, bin);
  const file = path.join(folder, 'password');
  if (!existsSync(file)) {
    throw new OperatorError(
      `${file} is missing, so the database cannot be opened. Restore it, or move ${folder} away.`,
    );
  }
  const password = readFileSync(file, 'utf8').trim();
  return { folder: path.join(folder, 'cluster'), password, isNew };
}
