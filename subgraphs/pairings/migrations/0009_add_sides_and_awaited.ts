import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Both sides of a pairing speak in the ledger: which one reported, which one confirmed or disputed, and whose turn it is.
 * What was entered before came from public documents, for which neither side spoke.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop view activity;
    alter table entry
      -- the side of the pairing that reported this version; null for public documents, and for who stands above both
      add column reported_side text check (reported_side in ('SUPPORTER', 'RECIPIENT')),
      -- the side that confirmed or disputed it
      add column confirmed_side text check (confirmed_side in ('SUPPORTER', 'RECIPIENT')),
      -- the token or key with which this entry came; shown to auditors alone
      add column token_id text,
      -- Whose turn it is: the side that spoke last waits for the other. Nobody's where all is said, or where there are no
      -- sides. Generated, so that it can never disagree with what it follows from.
      add column awaits text generated always as (
        case
          when type in ('CONFIRMED', 'WITHDRAWN') or pairing_id is null then null
          else case case type when 'DISPUTED' then confirmed_side else reported_side end
            when 'SUPPORTER' then 'RECIPIENT'
            when 'RECIPIENT' then 'SUPPORTER'
            else 'BOTH'
          end
        end) stored;
    create view activity as select * from entry where until is null and type <> 'WITHDRAWN';
    -- What waits for a word of a region's side, pairing by pairing, oldest first, and how much that is.
    create index entry_awaiting on entry (pairing_id, awaits, occurred_sort, id) include (confirmation)
      where until is null and type <> 'WITHDRAWN' and awaits is not null;

    -- Words on versions of which the ledger does not know yet: logs are followed at paces of their own.
    create table ledger_waiting (
      source text not null,
      seq bigint not null,
      id text not null,
      revision int not null,
      event jsonb not null,
      primary key (source, seq)
    );
    -- The words that wait for a version.
    create index ledger_waiting_for on ledger_waiting (id, revision);

    -- Indicators are announced by their owners' logs, which the ledger may read before or after the lists they fit into.
    alter table indicator drop constraint indicator_domain_fkey;
    alter table indicator_figure drop constraint indicator_figure_indicator_fkey;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Figures may be here whose indicator nobody has announced yet: they stay, and only new ones are held to it.
    alter table indicator_figure add foreign key (indicator) references indicator not valid;
    alter table indicator add foreign key (domain) references domain not valid;
    drop table ledger_waiting;
    drop view activity;
    alter table entry drop column awaits, drop column token_id, drop column confirmed_side, drop column reported_side;
    create view activity as select * from entry where until is null and type <> 'WITHDRAWN';`.execute(
    db,
  );
}
