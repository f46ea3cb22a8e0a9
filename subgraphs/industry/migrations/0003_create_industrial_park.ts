import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table industrial_park (
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
      -- the region in which it lies; null where the source does not say
      host_code text,
      -- the regions that build it together
      builder_codes text[] not null
    );
    -- A pairing's parks, newest first, page by page.
    create index industrial_park_of_pairing on industrial_park (pairing_id, founded_sort desc, id desc);
    -- A region's parks, page by page.
    create index industrial_park_of_host on industrial_park (host_code, founded_sort desc, id desc);

    create table settlement (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      settled_on date,
      settled_end date check (settled_end >= settled_on),
      settled_precision date_precision not null,
      settled_text text,
      settled_sort date not null generated always as (coalesce(settled_on, '-infinity')) stored,
      -- the enterprise; null where it is not named
      enterprise_id text,
      park_id text references industrial_park,
      host_code text,
      -- GB/T 4754-2017, sections A to T
      section text check (section ~ '^[A-T]$'),
      paid_in_fen fen,
      paid_in_qualifier amount_qualifier check (paid_in_qualifier is not null or paid_in_fen is null),
      jobs_value head_count,
      jobs_qualifier amount_qualifier check (jobs_qualifier is not null or jobs_value is null)
    );
    -- A pairing's settlements, newest first, page by page.
    create index settlement_of_pairing on settlement (pairing_id, settled_sort desc, id desc);
    -- A park's tenants, page by page.
    create index settlement_of_park on settlement (park_id, settled_sort desc, id desc);
    -- Where an organization has settled.
    create index settlement_of_enterprise on settlement (enterprise_id, settled_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table settlement, industrial_park;`.execute(db);
}
