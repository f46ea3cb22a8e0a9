import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * At a million activities two pages took a second: Compare looked through every sum of a pairing for those of one
 * indicator, and the list of documents fetched every activity to count those that stand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The sums of one indicator of a pairing, over all years.
    create index rollup_of_indicator on rollup (pairing_id, indicator, year, month);
    drop index entry_of_source;
    -- What one document says, newest first, and how much that is, from the index alone.
    create index entry_of_source on entry (source_id, occurred_sort desc, id desc)
      where until is null and type <> 'WITHDRAWN'`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index rollup_of_indicator, entry_of_source;
    create index entry_of_source on entry (source_id, occurred_sort desc, id desc) where until is null`.execute(
    db,
  );
}
