import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Of a pairing with 77,000 activities, coverage by month fetched every row twice for each domain and took seven seconds.
 * With what it needs in the index of the timeline no row is fetched, and it takes a third of one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    -- A pairing's timeline now, newest first, how many it holds, and which domains and months, from the index alone.
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      include (domain, occurred_on, occurred_precision) where until is null and type <> 'WITHDRAWN'`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      where until is null and type <> 'WITHDRAWN'`.execute(db);
}
