import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold and its summary sums up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's brands, programmes, workshops and trainings.
    select keep_tally('labour_brand', 'pairing_id');
    select keep_tally('labour_programme', 'pairing_id');
    select keep_tally('workshop', 'pairing_id');
    select keep_tally('training', 'pairing_id');
    -- A pairing's placements, and how many were placed, by destination.
    select keep_tally('placement', 'pairing_id', measured => '
      select ''headcount'', r.headcount_value, r.headcount_qualifier union all
      select ''lifted_out'', r.lifted_out_value, r.lifted_out_qualifier', part => 'r.destination');`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['labour_brand', 'labour_programme', 'workshop', 'training', 'placement']) as records;`.execute(
    db,
  );
}
