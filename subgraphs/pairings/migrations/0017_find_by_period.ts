import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    -- A pairing's timeline now, newest first, how many it holds, and which domains and months.
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      include (domain, occurred_precision) where until is null and type <> 'WITHDRAWN';`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      include (domain, occurred_on, occurred_precision) where until is null and type <> 'WITHDRAWN';`.execute(
    db,
  );
}
