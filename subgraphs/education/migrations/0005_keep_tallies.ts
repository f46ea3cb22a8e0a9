import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold and its summary sums up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's school pairings, sessions, and teams with their members.
    select keep_tally('school_pairing', 'pairing_id');
    select keep_tally('exchange_session', 'pairing_id');
    select keep_tally('education_team', 'pairing_id', measured => 'select ''members'', r.members_value, r.members_qualifier');`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['school_pairing', 'exchange_session', 'education_team']) as records;`.execute(
    db,
  );
}
