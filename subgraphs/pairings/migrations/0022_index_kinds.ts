import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** A page of a kind in a status in which hardly any activity is, or of what is disputed, had all read: three seconds at a million. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The newest activities of a kind, in a status, of which this was said, and all that a page of them is chosen by.
    create index entry_of_kind on entry (kind, status, confirmation, occurred_sort desc, id desc) include (domain, at, pos)
      where until is null and type <> 'WITHDRAWN'`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index entry_of_kind`.execute(db);
}
