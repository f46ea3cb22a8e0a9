import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table hospital (
      like record including defaults including constraints,
      primary key (id),
      -- sorted by code point, so that pages are in one order on every server; a cursor holds the name
      name_zh text collate "C" not null check (length(name_zh) <= 200),
      name_en text,
      -- null where the source does not say
      region_code text
    );
    -- A region's hospitals by name, page by page.
    create index hospital_of_region on hospital (region_code, name_zh, id);

    create table hospital_pairing (
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
      supporter_hospital_id text not null references hospital,
      recipient_hospital_id text not null references hospital check (recipient_hospital_id <> supporter_hospital_id)
    );
    -- A pairing's hospital pairings, newest first, page by page.
    create index hospital_pairing_of_pairing on hospital_pairing (pairing_id, paired_sort desc, id desc);
    -- A hospital's pairings, from either side.
    create index hospital_pairing_of_supporter on hospital_pairing (supporter_hospital_id);
    create index hospital_pairing_of_recipient on hospital_pairing (recipient_hospital_id);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table hospital_pairing, hospital;`.execute(db);
}
