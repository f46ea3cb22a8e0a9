import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold and its summary sums up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's agreements and events, and its investment: paid-in money only of those that report a payment.
    select keep_tally(records, 'pairing_id', measured => '
      select ''contracted'', r.contracted_fen, r.contracted_qualifier union all
      select ''paid_in'', r.paid_in_fen, r.paid_in_qualifier where r.paid_in_qualifier is not null')
    from unnest(array['agreement', 'investment_event']) as records;
    -- A pairing's parks and settlements.
    select keep_tally('industrial_park', 'pairing_id');
    select keep_tally('settlement', 'pairing_id');`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['agreement', 'investment_event', 'industrial_park', 'settlement']) as records;`.execute(
    db,
  );
}
