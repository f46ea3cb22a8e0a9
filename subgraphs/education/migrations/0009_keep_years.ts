import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold in a period of years, and come to, does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select keep_periods('school_pairing', 'pairing_id', 'r.paired_sort', 'year');
    select keep_periods('exchange_session', 'pairing_id', 'r.held_sort', 'year');
    select keep_periods('education_team', 'pairing_id', 'r.began_sort', 'year');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select forget_periods('school_pairing', 'pairing_id', 'r.paired_sort', 'year');
    select forget_periods('exchange_session', 'pairing_id', 'r.held_sort', 'year');
    select forget_periods('education_team', 'pairing_id', 'r.began_sort', 'year');`.execute(db);
}
