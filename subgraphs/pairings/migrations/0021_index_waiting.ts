import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What waits for a region's word was fetched row by row before it was sorted, a seventh of a second for 21,000; and what nothing
 * new has been known of for long was counted over all there is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_awaiting;
    -- What waits for a word of a region's side, pairing by pairing, and all that lists of it are chosen and ordered by.
    create index entry_awaiting on entry (pairing_id, awaits, at, id) include (occurred_sort, confirmation, domain, pos)
      where until is null and type <> 'WITHDRAWN' and awaits is not null;
    -- All activities by how long they have been unchanged, and how many of them are open.
    create index entry_unchanged on entry (at, id) include (confirmation, domain)
      where until is null and type <> 'WITHDRAWN';`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_awaiting, entry_unchanged;
    create index entry_awaiting on entry (pairing_id, awaits, occurred_sort, id) include (confirmation)
      where until is null and type <> 'WITHDRAWN' and awaits is not null`.execute(db);
}
