import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold in a period of years, and come to, does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select keep_periods('sale', 'pairing_id', 'r.period_sort', 'year');
    select keep_periods('livestream', 'pairing_id', 'r.held_sort', 'year');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select forget_periods('sale', 'pairing_id', 'r.period_sort', 'year');
    select forget_periods('livestream', 'pairing_id', 'r.held_sort', 'year');`.execute(db);
}
