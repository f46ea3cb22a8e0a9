import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table placement (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      placed_on date,
      placed_end date check (placed_end >= placed_on),
      placed_precision date_precision not null,
      placed_text text,
      placed_sort date not null generated always as (coalesce(placed_on, '-infinity')) stored,
      -- null where the source does not say
      destination text check (destination in ('LOCAL', 'WITHIN_PROVINCE', 'EASTERN_PARTNER', 'OTHER')),
      headcount_value head_count,
      headcount_qualifier amount_qualifier check (headcount_value is null or headcount_qualifier is not null),
      lifted_out_value head_count,
      lifted_out_qualifier amount_qualifier check (lifted_out_value is null or lifted_out_qualifier is not null),
      brand_id text references labour_brand,
      -- the organization that employs them; null where it is not named
      employer_id text,
      part_of_id text references placement check (part_of_id <> id),
      -- those lifted out of poverty are some of the head count; only a floor can be exceeded
      constraint lifted_out_within_headcount
        check (headcount_qualifier = 'AT_LEAST' or lifted_out_value <= headcount_value)
    );
    -- A pairing's placements, newest first, page by page.
    create index placement_of_pairing on placement (pairing_id, placed_sort desc, id desc);
    -- A brand's placements, page by page.
    create index placement_of_brand on placement (brand_id, placed_sort desc, id desc);
    -- An employer's placements, page by page.
    create index placement_of_employer on placement (employer_id, placed_sort desc, id desc);
    -- The placements inside a placement, page by page.
    create index placement_of_whole on placement (part_of_id, placed_sort desc, id desc);
    -- A pairing's totals, from the index alone.
    create index placement_counted on placement (pairing_id)
      include (status, placed_on, destination, headcount_value, headcount_qualifier, lifted_out_value, lifted_out_qualifier)
      where part_of_id is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table placement;`.execute(db);
}
