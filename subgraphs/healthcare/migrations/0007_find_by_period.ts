import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index hospital_pairing_of_pairing, medical_team_of_pairing, medical_service_of_pairing;
    -- A pairing's hospital pairings, newest first, page by page, and their number under any filter.
    create index hospital_pairing_of_pairing on hospital_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status) where withdrawn_at is null;
    -- A pairing's teams, newest first, page by page; number and members under any filter.
    create index medical_team_of_pairing on medical_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, members_value, members_qualifier) where withdrawn_at is null;
    -- A pairing's services, newest first, page by page; number and patients under any filter.
    create index medical_service_of_pairing on medical_service (pairing_id, provided_sort desc, id desc)
      include (confirmation, status, patients_value, patients_qualifier) where withdrawn_at is null;`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index hospital_pairing_of_pairing, medical_team_of_pairing, medical_service_of_pairing;
    create index hospital_pairing_of_pairing on hospital_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status, paired_on) where withdrawn_at is null;
    create index medical_team_of_pairing on medical_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, began_on, members_value, members_qualifier) where withdrawn_at is null;
    create index medical_service_of_pairing on medical_service (pairing_id, provided_sort desc, id desc)
      include (confirmation, status, provided_on, patients_value, patients_qualifier) where withdrawn_at is null;`.execute(
    db,
  );
}
