import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table labour_brand (
      like record including defaults including constraints,
      primary key (id),
      name_zh text not null,
      name_en text,
      status record_status not null,
      founded_on date,
      founded_end date check (founded_end >= founded_on),
      founded_precision date_precision not null,
      founded_text text,
      founded_sort date not null generated always as (coalesce(founded_on, '-infinity')) stored,
      -- the region whose workers carry the name; null where the source does not say
      region_code text
    );
    -- A pairing's brands, newest first, page by page.
    create index labour_brand_of_pairing on labour_brand (pairing_id, founded_sort desc, id desc);
    -- A region's brands, page by page.
    create index labour_brand_of_region on labour_brand (region_code, founded_sort desc, id desc);

    create table labour_programme (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      launched_on date,
      launched_end date check (launched_end >= launched_on),
      launched_precision date_precision not null,
      launched_text text,
      launched_sort date not null generated always as (coalesce(launched_on, '-infinity')) stored,
      brand_id text references labour_brand,
      -- the region that carries it out; null where the source does not say
      region_code text,
      part_of_id text references labour_programme check (part_of_id <> id)
    );
    -- A pairing's programmes, newest first, page by page.
    create index labour_programme_of_pairing on labour_programme (pairing_id, launched_sort desc, id desc);
    -- The programmes inside a programme, page by page.
    create index labour_programme_of_whole on labour_programme (part_of_id, launched_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table labour_programme, labour_brand;`.execute(db);
}
