import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The overview of a year took over a second at a million activities: years of a pairing's are kept now, as is all time, and
 * of all activities together months. Of a period that begins or ends within one only its own activities are counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select keep_periods('entry', 'pairing_id', 'r.occurred_sort', 'year');
    select keep_periods('entry', null, 'r.occurred_sort', 'month');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select forget_periods('entry', 'pairing_id', 'r.occurred_sort', 'year');
    select forget_periods('entry', null, 'r.occurred_sort', 'month');`.execute(db);
}
