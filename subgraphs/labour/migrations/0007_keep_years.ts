import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold in a period of years, and come to, does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select keep_periods('placement', 'pairing_id', 'r.placed_sort', 'year');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select forget_periods('placement', 'pairing_id', 'r.placed_sort', 'year');`.execute(db);
}
