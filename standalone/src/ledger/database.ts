import { OperatorError } from '@jiedui/config';
import { findPostgres, startPostgres } from '@jiedui/postgres';
import type { LedgerSettings } from './settings.ts';

/** The server to use: the one that is named, the one that the running standalone has, or one over its data. */
export async function findServer(
  { DATABASE_URL, DATA_DIR: dataDir }: LedgerSettings,
  log: (line: string) => void,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const stop = () => Promise.resolve();
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, stop };
  const { isThere, url } = findPostgres({ dataDir });
  if (url !== undefined) return { url, stop };
  if (isThere) return startPostgres({ dataDir, log });
  throw new OperatorError(
    `There is no database in ${dataDir} yet. Set DATA_DIR to that of the standalone, or DATABASE_URL to the core's PostgreSQL.`,
  );
}
