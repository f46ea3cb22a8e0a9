import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table investment_event (
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
      contracted_fen fen,
      contracted_qualifier amount_qualifier check (contracted_qualifier is not null or contracted_fen is null),
      paid_in_fen fen,
      paid_in_qualifier amount_qualifier check (paid_in_qualifier is not null or paid_in_fen is null),
      projects_value head_count,
      projects_qualifier amount_qualifier check (projects_qualifier is not null or projects_value is null),
      -- [{"zh": …, "en": …}]
      sectors jsonb not null default '[]' check (jsonb_typeof(sectors) = 'array')
    );
    -- A pairing's events, newest first, page by page.
    create index investment_event_of_pairing on investment_event (pairing_id, held_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table investment_event;`.execute(db);
}
