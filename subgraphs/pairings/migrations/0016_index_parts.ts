import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What others contain, of a pairing, newest first, and how many there are, from the index alone.
    create index entry_inside on entry (pairing_id, occurred_sort desc, id desc) include (domain)
      where until is null and type <> 'WITHDRAWN' and part_of_id is not null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index entry_inside;`.execute(db);
}
