import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work_plan (
      like record including defaults including constraints,
      primary key (id),
      -- null where the source does not give the title
      title_zh text,
      title_en text,
      status record_status not null,
      issued_on date,
      issued_end date check (issued_end >= issued_on),
      issued_precision date_precision not null,
      issued_text text,
      issued_sort date not null generated always as (coalesce(issued_on, '-infinity')) stored,
      year int check (year between 1949 and 2200),
      -- the region whose plan it is
      region_code text references region,
      issuer_id text references organization,
      parent_id text references work_plan,
      special_plan_count int check (special_plan_count >= 0)
    );
    -- A region's plans by year; a pairing's plans.
    create index work_plan_of_region on work_plan (region_code, year desc, id);
    create index work_plan_of_pairing on work_plan (pairing_id, year desc, id);

    create table commitment (
      like record including defaults including constraints,
      primary key (id),
      plan_id text not null references work_plan,
      position int not null,
      text_zh text not null,
      text_en text,
      -- what fulfils it; null where no indicator measures it
      indicator text,
      promised_value numeric check (promised_value >= 0),
      promised_qualifier amount_qualifier check (promised_qualifier is not null or promised_value is null),
      promised_unit text,
      unique (plan_id, position)
    );
    -- A pairing's targets for an indicator.
    create index commitment_of_pairing on commitment (pairing_id, indicator);

    create table demonstration_village (
      like record including defaults including constraints,
      primary key (id),
      name_zh text not null,
      name_en text,
      status record_status not null,
      named_on date,
      named_end date check (named_end >= named_on),
      named_precision date_precision not null,
      named_text text,
      named_sort date not null generated always as (coalesce(named_on, '-infinity')) stored,
      region_code text references region
    );
    -- A pairing's villages, newest first, page by page.
    create index demonstration_village_of_pairing on demonstration_village (pairing_id, named_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table demonstration_village, commitment, work_plan;`.execute(db);
}
