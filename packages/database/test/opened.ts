import { useDatabase } from '@jiedui/testing';
import pg from 'pg';
import { afterAll } from 'vitest';
import { openDatabase } from '../src/index.ts';
import type { Database, DatabaseOptions } from '../src/index.ts';

/** A connection of the spec's own, as the server's administrator has one. */
export async function administer<Row extends object>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Databases that are opened in a spec file's own one, and closed after it. */
export function useOpened() {
  const own = useDatabase();
  const opened: Database[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.stop()));
  });
  return {
    url: () => own.url,
    open: async (options: Partial<DatabaseOptions> = {}) => {
      const database = await openDatabase({ url: own.url, schema: 'industry', ...options });
      opened.push(database);
      return database;
    },
  };
}
