import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index entry_at;
    -- The position at a moment: the newest entry up to it, from the index alone.
    create index entry_at on entry (at, pos);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index entry_at; create index entry_at on entry (at);`.execute(db);
}
