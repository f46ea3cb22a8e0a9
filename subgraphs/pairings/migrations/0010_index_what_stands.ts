import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index statement_of_source, statement_of_pairing, work_plan_of_region, work_plan_of_pairing, commitment_of_pairing,
      demonstration_village_of_pairing, exchange_of_pairing, donation_of_pairing, donation_of_donor,
      funding_event_of_pairing, secondment_of_pairing;
    -- Everything one document says that is no activity, page by page.
    create index statement_of_source on statement (source_id, id) where withdrawn_at is null;
    -- A pairing's statements, newest first, page by page, and their number, from the index alone.
    create index statement_of_pairing on statement (pairing_id, said_sort desc, id desc)
      where withdrawn_at is null;
    -- A region's plans by year; a pairing's plans.
    create index work_plan_of_region on work_plan (region_code, year desc, id) where withdrawn_at is null;
    create index work_plan_of_pairing on work_plan (pairing_id, year desc, id) where withdrawn_at is null;
    -- All plans, or those of a year, newest first, page by page, and their number, from the index alone.
    create index work_plan_newest on work_plan (issued_sort desc, id desc)
      include (year) where withdrawn_at is null;
    -- A pairing's targets for an indicator.
    create index commitment_of_pairing on commitment (pairing_id, indicator)
      include (plan_id, promised_value, promised_qualifier)
      where withdrawn_at is null;
    -- A pairing's villages, newest first, page by page, and how many are named, from the index alone.
    create index demonstration_village_of_pairing on demonstration_village (pairing_id, named_sort desc, id desc)
      include (confirmation, status) where withdrawn_at is null;
    -- A pairing's exchanges, newest first, page by page, and their number, from the index alone.
    create index exchange_of_pairing on exchange (pairing_id, held_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A pairing's donations, newest first, page by page, and their number, from the index alone.
    create index donation_of_pairing on donation (pairing_id, given_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- What an organization gave, page by page.
    create index donation_of_donor on donation (donor_id, given_sort desc, id desc) where withdrawn_at is null;
    -- A pairing's public funding, newest first, page by page, and its number, from the index alone.
    create index funding_event_of_pairing on funding_event (pairing_id, funded_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A pairing's secondments, newest first, page by page, and their number, from the index alone.
    create index secondment_of_pairing on secondment (pairing_id, began_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- All documents by id, page by page, and their number, from the index alone.
    create index source_by_id on source (id) where withdrawn_at is null;
    -- All organizations by id, page by page, and their number, from the index alone.
    create index organization_by_id on organization (id) where withdrawn_at is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index statement_of_source, statement_of_pairing, work_plan_of_region, work_plan_of_pairing, work_plan_newest,
      commitment_of_pairing, demonstration_village_of_pairing, exchange_of_pairing, donation_of_pairing,
      donation_of_donor, funding_event_of_pairing, secondment_of_pairing, source_by_id, organization_by_id;
    create index statement_of_source on statement (source_id, id);
    create index statement_of_pairing on statement (pairing_id, said_sort desc, id desc);
    create index work_plan_of_region on work_plan (region_code, year desc, id);
    create index work_plan_of_pairing on work_plan (pairing_id, year desc, id);
    create index commitment_of_pairing on commitment (pairing_id, indicator);
    create index demonstration_village_of_pairing on demonstration_village (pairing_id, named_sort desc, id desc);
    create index exchange_of_pairing on exchange (pairing_id, held_sort desc, id desc);
    create index donation_of_pairing on donation (pairing_id, given_sort desc, id desc);
    create index donation_of_donor on donation (donor_id, given_sort desc, id desc);
    create index funding_event_of_pairing on funding_event (pairing_id, funded_sort desc, id desc);
    create index secondment_of_pairing on secondment (pairing_id, began_sort desc, id desc);`.execute(
    db,
  );
}
