import type { Database } from '@jiedui/database';
import type { IsColumn } from '../reads/compiler.ts';
import { snakeCase } from '../snake-case.ts';

const KEYS = new Set(['id', 'code']);

/** The columns of a migrated schema, as the check of reads asks for them. */
export async function columnsOf({ pool, schema }: Database): Promise<IsColumn> {
  const { rows } = await pool.query<{ name: string }>(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = $1",
    [schema],
  );
  const known = new Set(rows.map(({ name }) => name));
  return (table, column) =>
    table === undefined ? KEYS.has(column) : known.has(`${snakeCase(table)}.${snakeCase(column)}`);
}
