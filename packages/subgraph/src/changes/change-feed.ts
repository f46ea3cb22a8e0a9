import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { POSITION } from './change.ts';
import type { Change, Changes } from './change.ts';

/** A part of a subgraph's tables that change together, at positions of their own. */
export interface ChangingPart {
  /** The last position: a whole number that only grows, in the transaction of the change. */
  readonly position: RawBuilder<unknown>;
  /** What has changed after a position, as rows of `Change`; left out where that is not told. */
  readonly since?: (after: string) => RawBuilder<unknown>;
}

/** More changes at once are told as one: that anything may have changed. */
const MOST_CHANGES = 1000;

/**
 * Records, by the log: where a version belongs, and where the one before it did. What is reported by a token or key gets
 * its id then; what ships has ids that may have been named before.
 */
const log: ChangingPart = {
  position: sql`select coalesce(max(seq), 0) from event`,
  since: (after) => sql`
    select e.record_type as "table", e.id, e.type = 'REPORTED' and e.token_id is not null as "isNew",
      array_remove(array[e.record ->> 'pairingId', (
        select b.record ->> 'pairingId' from event as b
        where b.id = e.id and b.revision = e.revision - 1 and b.type in ('REPORTED', 'REVISED', 'WITHDRAWN'))], null)
        as pairings
    from event as e where e.seq > ${after}::bigint and e.type in ('REPORTED', 'REVISED', 'WITHDRAWN')`,
};
/** What the other side says, as this subgraph has taken it over from the core's log. */
const words: ChangingPart = { position: sql`select coalesce(sum(seq), 0) from event_cursor` };
const quiet: ChangingPart = { position: sql`select count from quiet_change` };

interface Found {
  readonly positions: readonly string[];
  readonly changes: readonly Change[];
}

/** Reads what has changed, in one statement: all of it as it was at one moment. */
export function changesIn(
  db: Kysely<unknown>,
  others: readonly ChangingPart[] = [],
): (after?: string) => Promise<Changes> {
  const parts = [quiet, words, log, ...others];
  const positions = sql.join(parts.map(({ position }) => sql`(${position})::text`));
  return async (after) => {
    const known = after !== undefined && POSITION.test(after) ? after.split('.') : [];
    const lists = parts.flatMap(({ since }, index) => {
      const position = known[index];
      return since && position !== undefined ? [since(position)] : [];
    });
    const changes =
      lists.length === 0
        ? sql`'[]'::json`
        : sql`(select coalesce(json_agg(c), '[]'::json) from (
            select * from (${sql.join(lists, sql` union all `)}) as a limit ${MOST_CHANGES + 1}) as c)`;
    const { rows } = await sql<Found>`
      select json_build_array(${positions}) as positions, ${changes} as changes`.execute(db);
    const [found] = rows;
    if (!found) throw new Error('a select without a from has one row');
    return toldOf(found, known);
  };
}

function toldOf({ positions, changes }: Found, known: readonly string[]): Changes {
  const [quietly, words] = positions.map((position, index) => position !== known[index]);
  // A position that lies ahead is of another database, or of one that was put back.
  const isBack = positions.some((position, index) => BigInt(position) < BigInt(known[index] ?? 0));
  const isKnown = known.length === positions.length;
  const isAll = !isKnown || quietly === true || isBack || changes.length > MOST_CHANGES;
  return {
    position: positions.join('.'),
    isAll,
    changes: isAll ? [] : changes,
    hasWords: !isAll && words === true,
  };
}
