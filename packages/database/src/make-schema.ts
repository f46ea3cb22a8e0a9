import { OperatorError } from '@jiedui/config';
import type pg from 'pg';

/**
 * Makes a schema that is missing. Asked first, since "if not exists" wants the right to create even where there is
 * nothing to do; under a lock, since it fails where two processes make one schema at once.
 */
export async function makeSchema(pool: pg.Pool, schema: string): Promise<void> {
  const { rows } = await pool.query<{ found: boolean }>(
    'select exists (select from pg_namespace where nspname = $1) as found',
    [schema],
  );
  if (rows[0]?.found) return;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `jiedui schema ${schema}`,
    ]);
    await client.query(`create schema if not exists ${client.escapeIdentifier(schema)}`);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw new OperatorError(
      `The schema ${schema} cannot be made: ${(error as Error).message}. Create it, owned by the user of DATABASE_URL.`,
      { cause: error },
    );
  }
}
