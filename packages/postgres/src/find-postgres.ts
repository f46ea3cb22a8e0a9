import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { addressOf } from './address.ts';
import type { Listening } from './address.ts';
import { isInUse } from './lock.ts';
import { databaseIn, dataPlace } from './place.ts';
import type { PostgresOptions } from './start-postgres.ts';

export interface FoundPostgres {
  /** Whether there is a database at all. */
  readonly isThere: boolean;
  /** Where the server listens that another process runs over it; undefined where none does. With the password. */
  readonly url: string | undefined;
}

/** The fourth and fifth line of the file in which a server says where it is. */
function listeningIn(folder: string): Listening {
  const file = path.join(folder, 'cluster/postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const port = Number(lines[3]);
  if (Number.isInteger(port) && port > 0) return { port, sockets: lines[4] ?? '' };
  throw new OperatorError(
    `A process has ${folder}, but its PostgreSQL is not up; try again once it is.`,
  );
}

/** Looks for the database of a data folder, and for the server that a living process runs over it. Starts nothing. */
export function findPostgres({ dataDir, log = () => undefined }: PostgresOptions): FoundPostgres {
  const { folder } = dataPlace(dataDir, log);
  const database = databaseIn(folder);
  const isThere = existsSync(database);
  if (!isThere || !isInUse(folder)) return { isThere, url: undefined };
  const password = readFileSync(path.join(database, 'password'), 'utf8').trim();
  return { isThere, url: addressOf(password, listeningIn(database)) };
}
