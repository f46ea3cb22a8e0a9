import type { Database } from '@jiedui/database';
import type { Compared } from './report.ts';

const MOST_SHOWN = 3;

interface Kept {
  readonly equal: number;
  readonly wrong: readonly string[];
  readonly wrongCount: number;
}

/** The schemas of a database in which tallies are kept. */
async function keeping({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ schema: string }>(
    `select table_schema as schema from information_schema.tables where table_name = 'tally_list' order by 1`,
  );
  return rows.map(({ schema }) => schema);
}

const COMPARED = `
  with wrong as materialized (select distinct concat_ws(' ', list, owner) as name from tally_differences())
  select (select count(*)::int from (select distinct list, owner from tally where records > 0) as k
      where concat_ws(' ', list, owner) not in (select name from wrong)) as equal,
    (select count(*)::int from wrong) as "wrongCount",
    array(select name from wrong order by name limit ${String(MOST_SHOWN)}) as wrong`;

/**
 * Compares what is kept of lists with the lists, in every schema of the core's database; with `isAnew` those that differ
 * are counted anew. What other databases keep is compared there.
 */
export async function compareTallies(core: Database, isAnew: boolean): Promise<Compared[]> {
  const all: Compared[] = [];
  const client = await core.pool.connect();
  try {
    for (const schema of await keeping(core)) {
      await client.query('begin');
      await client.query(`select set_config('search_path', $1, true)`, [schema]);
      const { rows } = await client.query<Kept>(COMPARED);
      for (const kept of rows)
        all.push({ table: `tally ${schema}`, ...kept, missing: [], missingCount: 0 });
      if (isAnew && rows.some(({ wrongCount }) => wrongCount > 0))
        await client.query('select recount_tallies()');
      await client.query('commit');
    }
  } finally {
    client.release();
  }
  return all;
}
