import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold and its summary sums up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's hospital pairings, teams with their members, and services with their patients.
    select keep_tally('hospital_pairing', 'pairing_id');
    select keep_tally('medical_team', 'pairing_id', measured => 'select ''members'', r.members_value, r.members_qualifier');
    select keep_tally('medical_service', 'pairing_id', measured => 'select ''patients'', r.patients_value, r.patients_qualifier');`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['hospital_pairing', 'medical_team', 'medical_service']) as records;`.execute(
    db,
  );
}
