import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table region (
      code text primary key check (code ~ '^([0-9]{6}|[0-9]{9}|[A-Z][A-Z0-9-]{1,61}[A-Z0-9])$'),
      name_zh text not null,
      name_en text,
      kind text not null check (kind in ('ADMINISTRATIVE_DIVISION', 'FUNCTIONAL_ZONE', 'GROUP')),
      level text check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
      parent_code text references region,
      -- the region itself or the one above it at that level; the region itself where there is none
      province_code text not null,
      prefecture_code text not null,
      valid_from date,
      valid_to date check (valid_to >= valid_from),
      replaced_by text references region,
      confidence confidence not null,
      source_id text
    );
    -- What lies directly beneath a region, in the order of codes.
    create index region_of_parent on region (parent_code, code);

    create table region_member (
      group_code text not null references region,
      position int not null,
      member_code text not null references region,
      primary key (group_code, position)
    );
    -- The groups a region is in.
    create index region_member_of on region_member (member_code);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table region_member, region;`.execute(db);
}
