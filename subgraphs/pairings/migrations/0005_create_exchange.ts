import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table exchange (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      held_on date,
      held_end date check (held_end >= held_on),
      held_precision date_precision not null,
      held_text text,
      held_sort date not null generated always as (coalesce(held_on, '-infinity')) stored,
      kind text not null check (kind in ('LEADERSHIP_VISIT', 'FIELD_RESEARCH', 'STUDY_VISIT', 'SYMPOSIUM', 'TRAINING',
        'THREE_EXCHANGES', 'OTHER')),
      participants_value head_count,
      participants_qualifier amount_qualifier check (participants_qualifier is not null or participants_value is null)
    );
    -- A pairing's exchanges, newest first, page by page.
    create index exchange_of_pairing on exchange (pairing_id, held_sort desc, id desc);

    create table donation (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      given_on date,
      given_end date check (given_end >= given_on),
      given_precision date_precision not null,
      given_text text,
      given_sort date not null generated always as (coalesce(given_on, '-infinity')) stored,
      form text check (form in ('CASH', 'GOODS', 'CASH_AND_GOODS')),
      donor_id text references organization,
      value_fen fen,
      value_qualifier amount_qualifier check (value_qualifier is not null or value_fen is null)
    );
    -- A pairing's donations, newest first, page by page.
    create index donation_of_pairing on donation (pairing_id, given_sort desc, id desc);
    -- What an organization gave.
    create index donation_of_donor on donation (donor_id, given_sort desc, id desc);

    create table funding_event (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      funded_on date,
      funded_end date check (funded_end >= funded_on),
      funded_precision date_precision not null,
      funded_text text,
      funded_sort date not null generated always as (coalesce(funded_on, '-infinity')) stored,
      granted_fen fen,
      granted_qualifier amount_qualifier check (granted_qualifier is not null or granted_fen is null),
      projects_value head_count,
      projects_qualifier amount_qualifier check (projects_qualifier is not null or projects_value is null)
    );
    -- A pairing's public funding, newest first, page by page.
    create index funding_event_of_pairing on funding_event (pairing_id, funded_sort desc, id desc);

    create table secondment (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      began_on date,
      began_end date check (began_end >= began_on),
      began_precision date_precision not null,
      began_text text,
      began_sort date not null generated always as (coalesce(began_on, '-infinity')) stored,
      role text not null check (role in ('OFFICIAL', 'PROFESSIONAL')),
      persons_value head_count,
      persons_qualifier amount_qualifier check (persons_qualifier is not null or persons_value is null)
    );
    -- A pairing's secondments, newest first, page by page.
    create index secondment_of_pairing on secondment (pairing_id, began_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table secondment, funding_event, donation, exchange;`.execute(db);
}
