import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The ledger's clock: the last position, and when it was taken. One row, locked by whoever appends.
    create table ledger_head (
      is_head boolean primary key default true check (is_head),
      pos bigint not null,
      at timestamptz not null
    );
    insert into ledger_head (pos, at) values (0, 'epoch');

    -- How far each subgraph's log has been applied.
    create table ledger_cursor (
      source text primary key,
      seq bigint not null
    );

    -- Log, change feed, timeline and confirmation in one. A record's current row is the one with until null; as of a
    -- position P it is the one with pos <= P and (until is null or until > P).
    create table entry (
      pos bigint primary key,
      at timestamptz not null,
      type text not null check (type in ('REPORTED', 'REVISED', 'WITHDRAWN', 'CONFIRMED', 'DISPUTED')),
      until bigint,
      source text not null,
      seq bigint not null,
      id text not null,
      revision int not null,
      domain text not null,
      kind text not null,
      label_zh text not null,
      label_en text,
      title_zh text not null,
      title_en text,
      status record_status not null,
      occurred_on date,
      occurred_end date,
      occurred_precision date_precision not null,
      occurred_text text,
      occurred_sort date not null generated always as (coalesce(occurred_on, '-infinity')) stored,
      pairing_id text,
      money_fen fen,
      money_qualifier amount_qualifier,
      money_stage text check (money_stage in ('PLEDGED', 'CONTRACTED', 'DISBURSED', 'PAID_IN', 'SALE')),
      quantities jsonb not null,
      part_of_id text,
      source_id text,
      quote text,
      url text,
      confidence confidence not null,
      reported_by text,
      reported_at timestamptz not null,
      reason text,
      contributions jsonb not null,
      record jsonb not null,
      confirmation text not null check (confirmation in ('UNCONFIRMED', 'CONFIRMED', 'DISPUTED')),
      confirmed_by text,
      confirmed_at timestamptz,
      confirmation_reason text,
      own_fen fen,
      own_qualifier amount_qualifier,
      -- a second fence against applying one event twice
      unique (source, seq)
    ) with (fillfactor = 80);
    -- The current row of a record.
    create index entry_current on entry (id) where until is null;
    -- A record's history.
    create index entry_of_record on entry (id, pos);
    -- A pairing's timeline now, newest first, and how many it holds, from the index alone.
    create index entry_timeline on entry (pairing_id, occurred_sort desc, id desc)
      where until is null and type <> 'WITHDRAWN';
    -- A pairing's timeline as of a position.
    create index entry_timeline_at on entry (pairing_id, occurred_sort desc, id desc) include (pos, until);
    -- All activities, newest first.
    create index entry_newest on entry (occurred_sort desc, id desc) where until is null;
    -- What one document says, newest first.
    create index entry_of_source on entry (source_id, occurred_sort desc, id desc) where until is null;
    -- The position at a moment.
    create index entry_at on entry (at);
    -- What was taken back is no activity; its entries remain for the change feed and for the past.
    create view activity as select * from entry where until is null and type <> 'WITHDRAWN';

    -- What each entry changed of an indicator: the drill-down of every sum.
    create table delta (
      pos bigint not null references entry,
      id text not null,
      pairing_id text not null,
      indicator text not null,
      year int not null,
      month int not null,
      confirmation text not null,
      value numeric not null,
      records int not null,
      missing int not null,
      floors int not null,
      approximates int not null,
      ceilings int not null
    );
    -- The records behind an indicator of a pairing.
    create index delta_of_indicator on delta (pairing_id, indicator, year, pos);

    -- The sums now; a pairing that belongs to none is ''.
    create table rollup (
      pairing_id text not null,
      year int not null,
      indicator text not null,
      month int not null,
      confirmation text not null,
      value numeric not null,
      records int not null,
      missing int not null,
      floors int not null,
      approximates int not null,
      ceilings int not null,
      primary key (pairing_id, year, indicator, month, confirmation)
    ) with (fillfactor = 50);
    -- The running sums: one row for each key and batch, so that a past moment is one look-up for each key.
    create table rollup_at (
      pos bigint not null,
      like rollup,
      primary key (pairing_id, year, indicator, month, confirmation, pos)
    );`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view activity; drop table rollup_at, rollup, delta, entry, ledger_cursor, ledger_head;`.execute(
    db,
  );
}
