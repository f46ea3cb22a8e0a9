import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table exchange_session (
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
      mode text not null check (mode in ('ONLINE', 'IN_PERSON', 'MIXED')),
      -- in the order in which the source names them
      school_ids text[] not null,
      participants_value head_count,
      participants_qualifier amount_qualifier check (participants_value is null or participants_qualifier is not null)
    );
    -- A pairing's sessions, newest first, page by page.
    create index exchange_session_of_pairing on exchange_session (pairing_id, held_sort desc, id desc);
    -- The sessions a school took part in.
    create index exchange_session_of_school on exchange_session using gin (school_ids);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table exchange_session;`.execute(db);
}
