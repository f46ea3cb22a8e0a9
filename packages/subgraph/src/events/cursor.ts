import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

/** Where a reader stands in the logs that it follows: a table of `source` and `seq`, the number it has applied last. */
export interface Cursors {
  /** The number applied last of a log; 0 where it was never followed. */
  at(source: string): Promise<string>;
  /**
   * Moves on, in the transaction of the effect. False where the cursor no longer stands at `after`: another process was
   * faster, and this one applies nothing.
   */
  move(
    transaction: Transaction<unknown>,
    source: string,
    after: string,
    last: string,
  ): Promise<boolean>;
}

/** @example const cursors = cursorsIn(db, 'event_cursor'); */
export const cursorsIn = (db: Kysely<unknown>, table: string): Cursors => ({
  at: async (source) => {
    const { rows } = await sql<{ seq: string }>`
      select seq::text from ${sql.table(table)} where source = ${source}`.execute(db);
    if (rows[0]) return rows[0].seq;
    await sql`insert into ${sql.table(table)} (source, seq) values (${source}, 0) on conflict do nothing`.execute(
      db,
    );
    return '0';
  },
  move: async (transaction, source, after, last) => {
    const moved = await sql`
      update ${sql.table(table)} set seq = ${last}::bigint
      where source = ${source} and seq = ${after}::bigint`.execute(transaction);
    return moved.numAffectedRows === 1n;
  },
});
