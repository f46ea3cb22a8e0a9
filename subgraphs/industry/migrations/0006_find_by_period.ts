import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index investment_event_of_pairing, agreement_of_pairing, agreement_counted;
    -- A pairing's events, newest first, page by page; number and totals under any filter.
    create index investment_event_of_pairing on investment_event (pairing_id, held_sort desc, id desc)
      include (confirmation, status, held_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null;
    -- A pairing's agreements, newest first, page by page, and their number.
    create index agreement_of_pairing on agreement (pairing_id, signed_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A pairing's totals, and how many agreements they count.
    create index agreement_counted on agreement (pairing_id, signed_sort)
      include (confirmation, status, signed_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index investment_event_of_pairing, agreement_of_pairing, agreement_counted;
    create index investment_event_of_pairing on investment_event (pairing_id, held_sort desc, id desc)
      include (confirmation, status, held_on, held_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null;
    create index agreement_of_pairing on agreement (pairing_id, signed_sort desc, id desc)
      include (confirmation, signed_on) where withdrawn_at is null;
    create index agreement_counted on agreement (pairing_id)
      include (confirmation, status, signed_on, signed_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}
