import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What every subgraph's tables are made of, and its log. The log is history and outbox in one: every version of every
 * record, in commit order. What a row of it says has happened; nothing is ever changed or deleted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create domain amount_qualifier as text check (value in ('EXACT', 'REPORTED', 'AT_LEAST', 'APPROXIMATE', 'UP_TO'));
    create domain confidence as text check (value in ('STATED', 'INFERRED', 'REPAIRED', 'UNVERIFIED'));
    create domain date_precision as text
      check (value in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'RELATIVE', 'ONGOING', 'UNKNOWN'));
    create domain fen as bigint check (value >= 0);
    create domain head_count as bigint check (value >= 0);
    create domain record_status as text check (value in
      ('PLANNED', 'ANNOUNCED', 'SIGNED', 'LAUNCHED', 'IN_PROGRESS', 'DONE', 'REPORTED', 'CANCELLED'));

    -- Holds no rows: the tables of records are made like it, so that they share these columns.
    create table record (
      id text not null,
      -- null for what belongs to no single pairing
      pairing_id text,
      revision int not null default 1 check (revision > 0),
      source_id text,
      quote text,
      url text,
      confidence confidence not null,
      reported_by text,
      reported_at timestamptz not null default now()
    );

    create table event (
      seq bigint generated always as identity primary key,
      type text not null check (type in ('REPORTED', 'REVISED', 'WITHDRAWN')),
      record_type text not null,
      id text not null,
      revision int not null check (revision > 0),
      -- the record as it stands after this event, for the history
      record jsonb not null,
      -- what the ledger learns; null for directories such as schools
      activity jsonb,
      reported_by text,
      client text not null,
      reason text,
      at timestamptz not null default clock_timestamp(),
      -- the history of one record; two revisions of one number are impossible
      unique (id, revision)
    );
    create table idempotency (
      client text not null,
      key text not null,
      request_hash text not null,
      answer jsonb not null,
      at timestamptz not null default clock_timestamp(),
      primary key (client, key)
    );`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table idempotency, event, record;
    drop domain amount_qualifier, confidence, date_precision, fen, head_count, record_status;`.execute(
    db,
  );
}
