import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreement (
      like record including defaults including constraints,
      primary key (id),
      kind text not null check (kind in ('FRAMEWORK', 'INVESTMENT', 'PROCUREMENT', 'COOPERATION')),
      title_zh text not null,
      title_en text,
      status record_status not null,
      signed_on date,
      signed_end date check (signed_end >= signed_on),
      signed_precision date_precision not null,
      signed_text text,
      signed_sort date not null generated always as (coalesce(signed_on, '-infinity')) stored,
      contracted_fen fen,
      contracted_qualifier amount_qualifier check (contracted_qualifier is not null or contracted_fen is null),
      paid_in_fen fen,
      paid_in_qualifier amount_qualifier check (paid_in_qualifier is not null or paid_in_fen is null),
      -- organizations, in the order in which the source names them
      party_ids text[] not null,
      part_of_id text references investment_event
    );
    -- A pairing's agreements, newest first, page by page.
    create index agreement_of_pairing on agreement (pairing_id, signed_sort desc, id desc);
    -- What was signed at an event, page by page.
    create index agreement_of_event on agreement (part_of_id, signed_sort desc, id desc);
    -- What an organization signed.
    create index agreement_of_party on agreement using gin (party_ids);
    -- A pairing's totals, from the index alone.
    create index agreement_counted on agreement (pairing_id)
      include (signed_on, contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier) where part_of_id is null;`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table agreement;`.execute(db);
}
