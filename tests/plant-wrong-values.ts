import type { Database } from '@jiedui/database';

/** Columns by whose value rows are found: without them there would be nothing to look at. */
const KEPT = /^(id|code|seq|pos|n|revision|.*_id|.*_ids|.*_code|.*_sort|at|type|source)$/;
/** Columns that hold values of enums. */
const ENUM =
  /(^|_)(status|kind|confidence|precision|qualifier|level|stage|confirmation|form|role|domain)$/;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Takes all checks off a subgraph's tables and puts values there that its schema does not allow: nulls, words that no enum
 * has, numbers beyond Int. Of each column two rows in three have one; what cannot hold any is left as it is.
 */
export async function plantWrongValues({ pool, schema }: Database): Promise<void> {
  const attempt = (text: string) => pool.query(text).catch(() => undefined);
  const { rows: checks } = await pool.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype = 'c' and conrelid <> 0 and connamespace = $1::regnamespace`,
    [schema],
  );
  for (const { table, name } of checks)
    await attempt(`alter table ${table} drop constraint "${name}"`);
  const { rows: columns } = await pool.query<Column>(
    `select table_name as table, column_name as column, data_type as type
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = $1 and table_type = 'BASE TABLE' and is_generated = 'NEVER'
     order by table_name, ordinal_position`,
    [schema],
  );
  for (const { table, column, type } of columns.filter((each) => !KEPT.test(each.column))) {
    // By the key, so that it is the same rows in every run.
    const key = `coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'code', t.ctid::text)`;
    const share = `(('x' || substr(md5(${key} || '${column}'), 1, 6))::bit(24)::int % 3)`;
    await attempt(`alter table ${table} alter column ${column} drop not null`);
    await attempt(`update ${table} as t set ${column} = null where ${share} = 0`);
    if (ENUM.test(column))
      await attempt(`update ${table} as t set ${column} = 'NONSENSE' where ${share} = 1`);
    if (type !== 'integer') continue;
    await attempt(`alter table ${table} alter column ${column} type bigint`);
    await attempt(`update ${table} as t set ${column} = 3000000000 where ${share} = 1`);
  }
}
