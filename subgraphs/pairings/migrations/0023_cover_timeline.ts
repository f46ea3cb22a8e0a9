import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** A page of a pairing by a kind in a status in which none is had each activity of it fetched: a second for 76,000. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    -- A pairing's timeline now, newest first, how many it holds in a period, and which are of a kind, in a status, of which
    -- this was said.
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      include (domain, kind, status, confirmation, at, pos) where until is null and type <> 'WITHDRAWN'`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_timeline;
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc) where until is null and type <> 'WITHDRAWN'`.execute(
    db,
  );
}
