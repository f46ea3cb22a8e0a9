import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index labour_brand_of_pairing, labour_brand_of_region, labour_programme_of_pairing, labour_programme_of_whole,
      placement_of_pairing, placement_of_brand, placement_of_employer, placement_of_whole, placement_counted,
      workshop_of_pairing, training_of_pairing;
    -- A pairing's brands, newest first, page by page, and their number, from the index alone.
    create index labour_brand_of_pairing on labour_brand (pairing_id, founded_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A region's brands, page by page.
    create index labour_brand_of_region on labour_brand (region_code, founded_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's programmes, newest first, page by page, and their number, from the index alone.
    create index labour_programme_of_pairing on labour_programme (pairing_id, launched_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- The programmes inside a programme, page by page.
    create index labour_programme_of_whole on labour_programme (part_of_id, launched_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's placements, newest first, page by page, and their number, from the index alone.
    create index placement_of_pairing on placement (pairing_id, placed_sort desc, id desc)
      include (confirmation, placed_on) where withdrawn_at is null;
    -- A brand's placements, page by page, and their number, from the index alone.
    create index placement_of_brand on placement (brand_id, placed_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- An employer's placements, page by page.
    create index placement_of_employer on placement (employer_id, placed_sort desc, id desc)
      where withdrawn_at is null;
    -- The placements inside a placement, page by page.
    create index placement_of_whole on placement (part_of_id, placed_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's totals, and how many placements they count, from the index alone.
    create index placement_counted on placement (pairing_id)
      include (confirmation, status, placed_on, destination,
        headcount_value, headcount_qualifier, lifted_out_value, lifted_out_qualifier)
      where withdrawn_at is null and part_of_id is null;
    -- A pairing's workshops, newest first, page by page, and their number, from the index alone.
    create index workshop_of_pairing on workshop (pairing_id, opened_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A pairing's trainings, newest first, page by page, and their number, from the index alone.
    create index training_of_pairing on training (pairing_id, held_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- Whether a training has parts, before it is revised or taken back.
    create index training_of_whole on training (part_of_id) where withdrawn_at is null;`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index labour_brand_of_pairing, labour_brand_of_region, labour_programme_of_pairing, labour_programme_of_whole,
      placement_of_pairing, placement_of_brand, placement_of_employer, placement_of_whole, placement_counted,
      workshop_of_pairing, training_of_pairing, training_of_whole;
    create index labour_brand_of_pairing on labour_brand (pairing_id, founded_sort desc, id desc);
    create index labour_brand_of_region on labour_brand (region_code, founded_sort desc, id desc);
    create index labour_programme_of_pairing on labour_programme (pairing_id, launched_sort desc, id desc);
    create index labour_programme_of_whole on labour_programme (part_of_id, launched_sort desc, id desc);
    create index placement_of_pairing on placement (pairing_id, placed_sort desc, id desc);
    create index placement_of_brand on placement (brand_id, placed_sort desc, id desc);
    create index placement_of_employer on placement (employer_id, placed_sort desc, id desc);
    create index placement_of_whole on placement (part_of_id, placed_sort desc, id desc);
    create index placement_counted on placement (pairing_id)
      include (status, placed_on, destination, headcount_value, headcount_qualifier, lifted_out_value, lifted_out_qualifier)
      where part_of_id is null;
    create index workshop_of_pairing on workshop (pairing_id, opened_sort desc, id desc);
    create index training_of_pairing on training (pairing_id, held_sort desc, id desc);`.execute(
    db,
  );
}
