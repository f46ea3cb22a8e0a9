import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table school (
      like record including defaults including constraints,
      primary key (id),
      -- sorted by code point, so that pages are in one order on every server; a cursor holds the name
      name_zh text collate "C" not null check (length(name_zh) <= 200),
      name_en text,
      -- null where the source does not say
      region_code text
    );
    -- A region's schools by name, page by page.
    create index school_of_region on school (region_code, name_zh, id);

    create table school_pairing (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      paired_on date,
      paired_end date check (paired_end >= paired_on),
      paired_precision date_precision not null,
      paired_text text,
      paired_sort date not null generated always as (coalesce(paired_on, '-infinity')) stored,
      supporter_school_id text not null references school,
      recipient_school_id text not null references school check (recipient_school_id <> supporter_school_id)
    );
    -- A pairing's school pairings, newest first, page by page.
    create index school_pairing_of_pairing on school_pairing (pairing_id, paired_sort desc, id desc);
    -- A school's pairings, from either side.
    create index school_pairing_of_supporter on school_pairing (supporter_school_id);
    create index school_pairing_of_recipient on school_pairing (recipient_school_id);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table school_pairing, school;`.execute(db);
}
