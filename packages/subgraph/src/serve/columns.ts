import type { Database } from '@jiedui/database';
import type { IsColumn } from '../reads/compiler.ts';
import { snakeCase } from '../snake-case.ts';

const KEYS = new Set(['id', 'code']);

/** The columns of a migrated schema. */
export interface TableColumns {
  /** As the check of reads asks for them. */
  readonly isColumn: IsColumn;
  /** The columns of a table, in snake case. */
  readonly of: (table: string) => readonly string[];
}

export async function columnsOf({ pool, schema }: Database): Promise<TableColumns> {
  const { rows } = await pool.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = $1 group by table_name`,
    [schema],
  );
  const known = new Map(rows.map(({ table, columns }) => [table, columns]));
  const of = (table: string) => known.get(table) ?? [];
  return {
    of,
    isColumn: (table, column) =>
      table === undefined ? KEYS.has(column) : of(snakeCase(table)).includes(snakeCase(column)),
  };
}
