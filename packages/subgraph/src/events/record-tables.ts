import type { Database } from '@jiedui/database';

/** The tables of a subgraph's records: those that can be taken back, and that the other side can speak on. */
export async function recordTables({ pool, schema }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class as c join pg_attribute as a on a.attrelid = c.oid
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
       and a.attname in ('id', 'revision', 'withdrawn_at', 'confirmation')
     group by c.relname having count(*) = 4 order by c.relname`,
    [schema],
  );
  return rows.map(({ name }) => name);
}
