import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workshop (
      like record including defaults including constraints,
      primary key (id),
      name_zh text not null,
      name_en text,
      status record_status not null,
      opened_on date,
      opened_end date check (opened_end >= opened_on),
      opened_precision date_precision not null,
      opened_text text,
      opened_sort date not null generated always as (coalesce(opened_on, '-infinity')) stored,
      -- the region in which it works; null where the source does not say
      region_code text,
      workers_value head_count,
      workers_qualifier amount_qualifier check (workers_value is null or workers_qualifier is not null)
    );
    -- A pairing's workshops, newest first, page by page.
    create index workshop_of_pairing on workshop (pairing_id, opened_sort desc, id desc);

    create table training (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      held_on date,
      held_end date check (held_end >= held_on),
      held_precision date_precision not null,
      held_text text,
      held_sort date not null generated always as (coalesce(held_on, '-infinity')) stored,
      -- what is taught; null where the source does not say
      topic_zh text,
      topic_en text,
      trainees_value head_count,
      trainees_qualifier amount_qualifier check (trainees_value is null or trainees_qualifier is not null),
      part_of_id text references training check (part_of_id <> id)
    );
    -- A pairing's trainings, newest first, page by page.
    create index training_of_pairing on training (pairing_id, held_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table training, workshop;`.execute(db);
}
