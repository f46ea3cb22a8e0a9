import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Records can be taken back, and the other side can speak on them. Tables of records that exist already were made like
 * `record` and get the same columns; those made later take them over from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare
      records text;
    begin
      for records in
        select table_name from information_schema.columns
        where table_schema = current_schema() and column_name in ('pairing_id', 'revision', 'reported_at', 'url', 'pos')
        group by table_name
        having count(*) = 4 and bool_and(column_name <> 'pos')
      loop
        execute format('alter table %I
          add column withdrawn_at timestamptz,
          add column confirmation text not null default ''UNCONFIRMED''
            check (confirmation in (''UNCONFIRMED'', ''CONFIRMED'', ''DISPUTED''))', records);
      end loop;
    end $$;

    alter table event
      -- the side of the pairing that spoke; null for public documents, and for who stands above both
      add column side text check (side in ('SUPPORTER', 'RECIPIENT')),
      -- the token or key it came with; shown to auditors alone
      add column token_id text,
      drop constraint event_type_check,
      add constraint event_type_check check (type in ('REPORTED', 'REVISED', 'WITHDRAWN', 'CONFIRMED', 'DISPUTED')),
      drop constraint event_id_revision_key;
    -- The history of one record; two versions of one number are impossible. A version may be spoken on more than once.
    create unique index event_of_record on event (id, revision) where type in ('REPORTED', 'REVISED', 'WITHDRAWN');

    -- Answers are kept for a time and then forgotten.
    create index idempotency_at on idempotency (at);

    -- How far the log of another subgraph has been followed.
    create table event_cursor (
      source text primary key,
      seq bigint not null
    );`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table event_cursor;
    drop index idempotency_at, event_of_record;
    alter table event drop column side, drop column token_id, add unique (id, revision);`.execute(
    db,
  );
}
