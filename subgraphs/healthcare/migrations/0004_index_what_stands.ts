import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index hospital_of_region, hospital_pairing_of_pairing, hospital_pairing_of_supporter, hospital_pairing_of_recipient,
      medical_team_of_pairing, medical_team_of_hospital, medical_service_of_pairing, medical_service_of_hospital,
      medical_service_counted;
    -- A region's hospitals by name, page by page.
    create index hospital_of_region on hospital (region_code, name_zh, id) where withdrawn_at is null;
    -- A pairing's hospital pairings, newest first, page by page, and number under any filter, from the index alone.
    create index hospital_pairing_of_pairing on hospital_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status, paired_on) where withdrawn_at is null;
    -- A hospital's pairings, from either side.
    create index hospital_pairing_of_supporter on hospital_pairing (supporter_hospital_id)
      where withdrawn_at is null;
    create index hospital_pairing_of_recipient on hospital_pairing (recipient_hospital_id)
      where withdrawn_at is null;
    -- A pairing's teams, newest first, page by page; number and members under any filter, from the index alone.
    create index medical_team_of_pairing on medical_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, began_on, members_value, members_qualifier)
      where withdrawn_at is null;
    -- A hospital's teams, page by page.
    create index medical_team_of_hospital on medical_team (hospital_id, began_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's services, newest first, page by page; number and patients under any filter, from the index alone.
    create index medical_service_of_pairing on medical_service (pairing_id, provided_sort desc, id desc)
      include (confirmation, status, provided_on, patients_value, patients_qualifier)
      where withdrawn_at is null;
    -- A hospital's services, page by page.
    create index medical_service_of_hospital on medical_service (hospital_id, provided_sort desc, id desc)
      where withdrawn_at is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index hospital_of_region, hospital_pairing_of_pairing, hospital_pairing_of_supporter, hospital_pairing_of_recipient,
      medical_team_of_pairing, medical_team_of_hospital, medical_service_of_pairing, medical_service_of_hospital;
    create index hospital_of_region on hospital (region_code, name_zh, id);
    create index hospital_pairing_of_pairing on hospital_pairing (pairing_id, paired_sort desc, id desc);
    create index hospital_pairing_of_supporter on hospital_pairing (supporter_hospital_id);
    create index hospital_pairing_of_recipient on hospital_pairing (recipient_hospital_id);
    create index medical_team_of_pairing on medical_team (pairing_id, began_sort desc, id desc);
    create index medical_team_of_hospital on medical_team (hospital_id, began_sort desc, id desc);
    create index medical_service_of_pairing on medical_service (pairing_id, provided_sort desc, id desc);
    create index medical_service_of_hospital on medical_service (hospital_id, provided_sort desc, id desc);
    create index medical_service_counted on medical_service (pairing_id)
      include (status, provided_on, patients_value, patients_qualifier);`.execute(db);
}
