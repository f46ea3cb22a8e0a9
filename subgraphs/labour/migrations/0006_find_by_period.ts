import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index placement_of_pairing, placement_counted;
    -- A pairing's placements, newest first, page by page, and their number.
    create index placement_of_pairing on placement (pairing_id, placed_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A pairing's totals, and how many placements they count.
    create index placement_counted on placement (pairing_id, placed_sort)
      include (confirmation, status, destination,
        headcount_value, headcount_qualifier, lifted_out_value, lifted_out_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index placement_of_pairing, placement_counted;
    create index placement_of_pairing on placement (pairing_id, placed_sort desc, id desc)
      include (confirmation, placed_on) where withdrawn_at is null;
    create index placement_counted on placement (pairing_id)
      include (confirmation, status, placed_on, destination,
        headcount_value, headcount_qualifier, lifted_out_value, lifted_out_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}
