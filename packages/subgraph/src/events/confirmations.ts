import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { LoggedEvent } from '../writes/event-log.ts';
import type { EventReader } from './catch-up.ts';
import { cursorsIn } from './cursor.ts';

/** What the other side said last of one version of a record. */
interface Said {
  readonly id: string;
  readonly revision: number;
  readonly confirmation: 'CONFIRMED' | 'DISPUTED';
}

/** Of several words on one version the last stands. */
function lastWords(events: readonly LoggedEvent[]): Said[] {
  const last = new Map<string, Said>();
  for (const { type, id, revision } of events)
    if (type === 'CONFIRMED' || type === 'DISPUTED')
      last.set(`${id} ${String(revision)}`, { id, revision, confirmation: type });
  return [...last.values()];
}

/** By the table whose name begins the id, the longest that does: `school_pairing_…` is no school. */
export function byTable<T extends { readonly id: string }>(
  tables: readonly string[],
  items: readonly T[],
): Map<string, T[]> {
  const longestFirst = tables.toSorted((a, b) => b.length - a.length);
  const found = new Map<string, T[]>();
  for (const item of items) {
    const table = longestFirst.find((name) => item.id.startsWith(`${name}_`));
    if (table !== undefined) found.set(table, [...(found.get(table) ?? []), item]);
  }
  return found;
}

/**
 * Only the current version of a record that stands can be confirmed: what was said of an earlier one changes nothing. A
 * revision under way is waited for, and its number then decides. Rows are locked in one order, so that two that change
 * several cannot wait for each other.
 */
const kept = (table: string, said: readonly Said[]) => {
  const meant = sql.id(`${table} that is meant`);
  return sql`
    ${meant} as materialized (
      select r.id, s.confirmation from ${sql.table(table)} as r
      join jsonb_to_recordset(${jsonbOf(said)}::jsonb) as s(id text, revision int, confirmation text)
        using (id, revision)
      where r.withdrawn_at is null order by r.id for update of r),
    ${sql.id(`${table} kept`)} as (
      update ${sql.table(table)} as r set confirmation = m.confirmation from ${meant} as m where r.id = m.id)`;
};

/**
 * All tables in one statement, at whose end the tallies of their lists follow, when no record is waited for any more. A
 * report holds the log and waits for a tally, a revision holds its record and waits for the log: who held a tally and
 * waited for that record would close the circle.
 */
async function keep(
  transaction: Transaction<unknown>,
  said: readonly (readonly [string, Said[]])[],
) {
  if (said.length === 0) return;
  await sql`with ${sql.join(said.map(([table, ofTable]) => kept(table, ofTable)))} select`.execute(
    transaction,
  );
}

/** Keeps in a subgraph's own records what the other side says of them, as the core's log tells it. */
export function confirmationReader(db: Kysely<unknown>, tables: readonly string[]): EventReader {
  const cursors = cursorsIn(db, 'event_cursor');
  return {
    name: 'the replica of confirmations',
    cursor: (source) => cursors.at(source),
    apply: async (source, after, events) => {
      const last = events.at(-1)?.seq;
      if (last === undefined) return;
      await db.transaction().execute(async (transaction) => {
        if (!(await cursors.move(transaction, source, after, last))) return;
        await keep(transaction, [...byTable(tables, lastWords(events))]);
      });
    },
  };
}
