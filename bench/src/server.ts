import path from 'node:path';
import { startPostgres } from '@jiedui/postgres';
import pg from 'pg';

export interface Server {
  readonly url: string;
  /** As PostgreSQL says it: `18.4`. */
  readonly version: string;
  stop(): Promise<void>;
}

/** Each contender has pools of its own, and all are there at once. */
const SETTINGS = { max_connections: '400' };
const DATA_DIR = path.resolve(import.meta.dirname, '../.data');

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version`,
    );
    return rows[0]?.version ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** The PostgreSQL to measure on: that of DATABASE_URL, else an embedded one with data of its own in `bench/.data`. */
export async function openServer(say: (line: string) => void): Promise<Server> {
  const named = process.env['DATABASE_URL'];
  if (named) return { url: named, version: await versionOf(named), stop: () => Promise.resolve() };
  const { url, stop } = await startPostgres({ dataDir: DATA_DIR, log: say, settings: SETTINGS });
  return { url, version: await versionOf(url), stop };
}
