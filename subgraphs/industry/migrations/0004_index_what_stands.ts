import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index investment_event_of_pairing, agreement_of_pairing, agreement_of_event, agreement_of_party, agreement_counted,
      industrial_park_of_pairing, industrial_park_of_host, settlement_of_pairing, settlement_of_park,
      settlement_of_enterprise;
    -- A pairing's events, newest first, page by page; number and totals under any filter, from the index alone.
    create index investment_event_of_pairing on investment_event (pairing_id, held_sort desc, id desc)
      include (confirmation, status, held_on, held_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null;
    -- A pairing's agreements, newest first, page by page, and their number, from the index alone.
    create index agreement_of_pairing on agreement (pairing_id, signed_sort desc, id desc)
      include (confirmation, signed_on) where withdrawn_at is null;
    -- What was signed at an event, page by page.
    create index agreement_of_event on agreement (part_of_id, signed_sort desc, id desc)
      where withdrawn_at is null;
    -- What an organization signed.
    create index agreement_of_party on agreement using gin (party_ids) where withdrawn_at is null;
    -- A pairing's totals, and how many agreements they count, from the index alone.
    create index agreement_counted on agreement (pairing_id)
      include (confirmation, status, signed_on, signed_precision,
        contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier)
      where withdrawn_at is null and part_of_id is null;
    -- A pairing's parks, newest first, page by page, and their number, from the index alone.
    create index industrial_park_of_pairing on industrial_park (pairing_id, founded_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A region's parks, page by page.
    create index industrial_park_of_host on industrial_park (host_code, founded_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's settlements, newest first, page by page, and their number, from the index alone.
    create index settlement_of_pairing on settlement (pairing_id, settled_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A park's tenants, page by page; number and jobs, from the index alone.
    create index settlement_of_park on settlement (park_id, settled_sort desc, id desc)
      include (confirmation, status, jobs_value, jobs_qualifier)
      where withdrawn_at is null;
    -- Where an organization has settled.
    create index settlement_of_enterprise on settlement (enterprise_id, settled_sort desc, id desc)
      where withdrawn_at is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index investment_event_of_pairing, agreement_of_pairing, agreement_of_event, agreement_of_party, agreement_counted,
      industrial_park_of_pairing, industrial_park_of_host, settlement_of_pairing, settlement_of_park,
      settlement_of_enterprise;
    create index investment_event_of_pairing on investment_event (pairing_id, held_sort desc, id desc);
    create index agreement_of_pairing on agreement (pairing_id, signed_sort desc, id desc);
    create index agreement_of_event on agreement (part_of_id, signed_sort desc, id desc);
    create index agreement_of_party on agreement using gin (party_ids);
    create index agreement_counted on agreement (pairing_id)
      include (signed_on, contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier) where part_of_id is null;
    create index industrial_park_of_pairing on industrial_park (pairing_id, founded_sort desc, id desc);
    create index industrial_park_of_host on industrial_park (host_code, founded_sort desc, id desc);
    create index settlement_of_pairing on settlement (pairing_id, settled_sort desc, id desc);
    create index settlement_of_park on settlement (park_id, settled_sort desc, id desc);
    create index settlement_of_enterprise on settlement (enterprise_id, settled_sort desc, id desc);`.execute(
    db,
  );
}
