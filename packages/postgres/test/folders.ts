import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres } from '../src/index.ts';

/** Runs one statement over a connection of its own. */
export async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The number of the server over a data folder. */
export const serverOf = (dataDir: string) =>
  Number(
    readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  );

/** Folders for data: new ones, and copies of one in which the table `kept` holds one row. */
export function useFolders() {
  const root = mkdtempSync(path.join(tmpdir(), 'jiedui-postgres-'));
  // As root the server runs as another user, who must be able to pass.
  chmodSync(root, 0o755);
  const original = path.join(root, 'original');
  let count = 0;
  beforeAll(async () => {
    const { url, stop } = await startPostgres({ dataDir: original });
    await ask(url, `create table kept as select '结对' as word`);
    await stop();
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const next = () => path.join(root, String((count += 1)));
  return {
    /** A path where there is nothing. */
    fresh: next,
    /** A folder with a whole database, as after a stop. */
    filled: () => {
      const folder = next();
      execFileSync('cp', ['-a', original, folder]);
      return folder;
    },
  };
}
