import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold in a period of years, and come to, does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select keep_periods('hospital_pairing', 'pairing_id', 'r.paired_sort', 'year');
    select keep_periods('medical_team', 'pairing_id', 'r.began_sort', 'year');
    select keep_periods('medical_service', 'pairing_id', 'r.provided_sort', 'year');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select forget_periods('hospital_pairing', 'pairing_id', 'r.paired_sort', 'year');
    select forget_periods('medical_team', 'pairing_id', 'r.began_sort', 'year');
    select forget_periods('medical_service', 'pairing_id', 'r.provided_sort', 'year');`.execute(db);
}
