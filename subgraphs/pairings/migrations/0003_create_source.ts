import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table source (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      published_on date,
      text text
    );
    create table organization (
      like record including defaults including constraints,
      primary key (id),
      -- GB 32100-2015
      uscc text unique check (uscc ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$'),
      name_zh text not null,
      name_en text,
      region_code text references region
    );
    create table statement (
      like record including defaults including constraints,
      primary key (id),
      domain text not null,
      text_zh text not null,
      text_en text,
      status record_status not null,
      said_on date,
      said_end date check (said_end >= said_on),
      said_precision date_precision not null,
      said_text text,
      said_sort date not null generated always as (coalesce(said_on, '-infinity')) stored
    );
    -- Everything one document says that is no activity, page by page.
    create index statement_of_source on statement (source_id, id);
    -- A pairing's statements, newest first.
    create index statement_of_pairing on statement (pairing_id, said_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table statement, organization, source;`.execute(db);
}
