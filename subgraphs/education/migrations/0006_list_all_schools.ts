import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- All schools by id, page by page, and their number, from the index alone.
    create index school_by_id on school (id) where withdrawn_at is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index school_by_id;`.execute(db);
}
