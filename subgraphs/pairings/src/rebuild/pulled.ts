import type { EventSource, LoggedEvent } from '@jiedui/subgraph';
import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Expression, Transaction } from 'kysely';
import type { Logged } from './logged.ts';

type Here = Transaction<unknown>;

const BATCH = 1000;

/** Pulls logs from zero to their ends into a table of this transaction's own. */
export async function pull(
  transaction: Here,
  sources: readonly EventSource[],
  tell: (done: string) => void,
): Promise<void> {
  await sql`
    create temp table pulled (
      source text, seq bigint, type text, record_type text, id text, revision int, record jsonb, activity jsonb,
      reported_by text, side text, token_id text, reason text, at timestamptz,
      primary key (source, seq)) on commit drop`.execute(transaction);
  for (const source of sources) {
    let count = 0;
    for (let after = '0'; ;) {
      const events = await source.read(after, BATCH);
      const last = events.at(-1);
      if (!last) break;
      await keep(transaction, source.name, events);
      after = last.seq;
      count += events.length;
    }
    tell(`${source.name}: ${String(count)} events`);
  }
  await sql`analyze pulled`.execute(transaction);
}

const keep = (transaction: Here, source: string, events: readonly LoggedEvent[]) =>
  sql`
    insert into pulled
    select ${source}, seq, type, "recordType", id, revision, record, activity, "reportedBy", side, "tokenId", reason, at
    from jsonb_to_recordset(${jsonbOf(events)}::jsonb) as e(seq bigint, type text, "recordType" text, id text,
      revision int, record jsonb, activity jsonb, "reportedBy" text, side text, "tokenId" text, reason text,
      at timestamptz)`.execute(transaction);

const micros = (at: Expression<unknown>) =>
  sql`(extract(epoch from ${at}) * 1000000)::bigint::text`;

/** What of the logs belongs into the ledger, each event with its place in the old one, in the order of the logs. */
export async function loggedFor(
  transaction: Here,
  oldEntry: Expression<unknown>,
): Promise<Logged[]> {
  const { rows } = await sql<
    Omit<Logged, 'loggedAt' | 'known'> & Record<'loggedAt' | 'pos' | 'knownAt', string | null>
  >`
    select p.source, p.seq::text, p.type, p.id, p.revision, ${micros(sql`p.at`)} as logged_at, o.pos::text,
      ${micros(sql`o.at`)} as known_at
    from pulled as p left join ${oldEntry} as o on o.source = p.source and o.seq = p.seq
    where p.activity is not null or p.type in ('CONFIRMED', 'DISPUTED')
    order by p.source, p.seq`.execute(transaction);
  return rows.map(({ pos, knownAt, loggedAt, ...event }) => ({
    ...event,
    loggedAt: BigInt(loggedAt ?? 0),
    known: pos === null ? null : { pos: BigInt(pos), at: BigInt(knownAt ?? 0) },
  }));
}
