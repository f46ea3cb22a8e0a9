import { OperatorError } from '@jiedui/config';
import type { Database } from '@jiedui/database';
import { countQuietChange } from '@jiedui/subgraph';
import type { EventSource, LoggedEvent } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { isAnnouncement, takeAnnounced } from '../ledger/announced.ts';
import { arrange } from '../ledger/arrange.ts';
import { lockHead } from '../ledger/head.ts';
import { keepWaiting } from '../ledger/words.ts';
import { build, place } from './build.ts';
import type { Building } from './build.ts';
import { compare, putRight } from './compare.ts';
import type { Comparison } from './compare.ts';
import { inOrder } from './in-order.ts';
import type { Logged } from './logged.ts';
import { momentsOf } from './moments.ts';
import { loggedFor, pull } from './pulled.ts';
import { makeNew, old } from './tables.ts';

type Here = Transaction<unknown>;

export interface RebuildParts extends Building {
  /** The core's, whose statements may take as long as they need. */
  readonly database: Database;
  /** The logs of all subgraphs, the core's own included. */
  readonly sources: readonly EventSource[];
}

/** Nothing is appended from here on, and no cursor set up, to the end of the transaction; reading goes on. */
async function shut(transaction: Here): Promise<void> {
  await sql`insert into ledger_head (pos, at) values (0, 'epoch') on conflict do nothing`.execute(
    transaction,
  );
  await lockHead(transaction);
  await sql`lock table ledger_cursor, ledger_waiting in share row exclusive mode`.execute(
    transaction,
  );
}

/** Entries of an event that no log has: from them nothing could be built again. */
async function demandLogs(transaction: Here, { database, sources }: RebuildParts): Promise<void> {
  const { rows } = await sql<{ source: string; lost: number; isRead: boolean }>`
    select e.source, count(*)::int as lost, e.source = any(${sources.map(({ name }) => name)}::text[]) as is_read
    from ${old(database.schema, 'entry')} as e left join pulled as p on p.source = e.source and p.seq = e.seq
    where p.seq is null group by e.source order by e.source`.execute(transaction);
  const told = rows.map(({ source, lost, isRead }) =>
    isRead
      ? `The log of ${source} lacks ${String(lost)} events that the ledger has: was it restored from an older copy?`
      : `The ledger has ${String(lost)} events of ${source}, whose log is not among those that were read; set EVENT_SOURCES.`,
  );
  if (told.length > 0) throw new OperatorError(told.join('\n'));
}

/** The old ledger's indicators, and what the logs announce. */
async function buildIndicators(transaction: Here, { database }: RebuildParts): Promise<void> {
  await sql`insert into indicator select * from ${old(database.schema, 'indicator')}`.execute(
    transaction,
  );
  const { rows } = await sql<
    Pick<LoggedEvent, 'id' | 'record' | 'recordType'> & { source: string }
  >`
    select source, id, record, record_type from pulled where record_type = 'indicator' order by at, seq`.execute(
    transaction,
  );
  for (const event of rows.filter(isAnnouncement))
    await takeAnnounced(transaction, event.source, [event as never]);
}

/** Puts all that the logs hold into its order, and builds the ledger's tables from it beside the old ones. */
async function buildAnew(transaction: Here, parts: RebuildParts): Promise<void> {
  const { schema } = parts.database;
  // Whole tables are compared, of which little is known yet: a loop that looks the smaller up for each row of the larger
  // is at best as fast, and where the smaller grows meanwhile it takes for ever.
  await sql`set local enable_nestloop = off`.execute(transaction);
  const logged = await loggedFor(transaction, old(schema, 'entry'));
  const { lines, early } = arrange<Logged>(inOrder(logged), new Map(), new Map());
  const moments = momentsOf(lines);
  const placed = lines.map(({ source, seq }, index) => ({
    source,
    seq,
    at: String(moments[index]),
  }));
  await makeNew(transaction, schema);
  await place(transaction, placed);
  parts.tell(`${String(lines.length)} events in their order`);
  await build(transaction, parts);
  await buildIndicators(transaction, parts);
  await keepWaiting(transaction, await linesOf(transaction, early));
}

/** Words that wait, whole. */
async function linesOf(transaction: Here, early: readonly Logged[]) {
  const lines: never[] = [];
  for (const { source, seq } of early) {
    const { rows } = await sql<{ event: never }>`
      select jsonb_build_object('source', source, 'seq', seq::text, 'type', type, 'recordType', record_type, 'id', id,
        'revision', revision, 'record', record, 'activity', activity, 'reportedBy', reported_by, 'side', side,
        'tokenId', token_id, 'reason', reason, 'at', at) as event
      from pulled where source = ${source} and seq = ${seq}::bigint`.execute(transaction);
    lines.push(...rows.map(({ event }) => event));
  }
  return lines;
}

/**
 * Builds the ledger anew from the logs, to the same state: what the old one knows of order, batches and moments is kept,
 * so that every `asOf` and every cursor answers as before. One transaction, in which nothing is appended; until it is
 * over, and where it is cut off, the old state stands. Answers how the old ledger differed.
 */
export function rebuild(parts: RebuildParts): Promise<Comparison[]> {
  const { database, sources, tell } = parts;
  return database
    .kysely<unknown>()
    .transaction()
    .execute(async (transaction) => {
      await shut(transaction);
      await pull(transaction, sources, tell);
      await demandLogs(transaction, parts);
      await buildAnew(transaction, parts);
      await sql`
        insert into ledger_cursor (source, seq)
        select s, coalesce(max(p.seq), 0) from unnest(${sources.map(({ name }) => name)}::text[]) as s
        left join pulled as p on p.source = s group by s`.execute(transaction);
      const comparisons = await compare(transaction, database.schema);
      await putRight(transaction, database.schema, comparisons);
      await countQuietChange(transaction);
      return comparisons;
    });
}

/**
 * Compares the ledger with what would be built from the logs, as far as it has followed them. Changes nothing, and holds
 * nobody up: it looks at one moment of the ledger, while that goes on.
 */
export function check(parts: RebuildParts): Promise<Comparison[]> {
  const { database, sources, tell } = parts;
  return database
    .kysely<unknown>()
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      // The first statement: it fixes the moment, before any log is read.
      await sql`select pos from ledger_head`.execute(transaction);
      await pull(transaction, sources, tell);
      await demandLogs(transaction, parts);
      await sql`
        delete from pulled as p
        where p.seq > coalesce((select seq from ledger_cursor as c where c.source = p.source), 0)
          and not exists (select from entry as e where e.source = p.source and e.seq = p.seq)`.execute(
        transaction,
      );
      await buildAnew(transaction, parts);
      await sql`insert into ledger_cursor select * from ${old(database.schema, 'ledger_cursor')}`.execute(
        transaction,
      );
      return compare(transaction, database.schema);
    });
}
