import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table medical_service (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      provided_on date,
      provided_end date check (provided_end >= provided_on),
      provided_precision date_precision not null,
      provided_text text,
      provided_sort date not null generated always as (coalesce(provided_on, '-infinity')) stored,
      -- where patients are seen; null where the source does not say
      hospital_id text references hospital,
      -- person-times: who is treated twice counts twice
      patients_value head_count,
      patients_qualifier amount_qualifier check (patients_value is null or patients_qualifier is not null)
    );
    -- A pairing's services, newest first, page by page.
    create index medical_service_of_pairing on medical_service (pairing_id, provided_sort desc, id desc);
    -- A hospital's services, page by page.
    create index medical_service_of_hospital on medical_service (hospital_id, provided_sort desc, id desc);
    -- A pairing's total, from the index alone: one outreach after another is reported.
    create index medical_service_counted on medical_service (pairing_id)
      include (status, provided_on, patients_value, patients_qualifier);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table medical_service;`.execute(db);
}
