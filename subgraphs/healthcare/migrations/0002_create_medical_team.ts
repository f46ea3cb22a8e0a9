import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table medical_team (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      began_on date,
      began_end date check (began_end >= began_on),
      began_precision date_precision not null,
      began_text text,
      began_sort date not null generated always as (coalesce(began_on, '-infinity')) stored,
      -- the hospital it works at; null where the source does not name it
      hospital_id text references hospital,
      members_value head_count,
      members_qualifier amount_qualifier check (members_value is null or members_qualifier is not null)
    );
    -- A pairing's teams, newest first, page by page.
    create index medical_team_of_pairing on medical_team (pairing_id, began_sort desc, id desc);
    -- A hospital's teams, page by page.
    create index medical_team_of_hospital on medical_team (hospital_id, began_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table medical_team;`.execute(db);
}
