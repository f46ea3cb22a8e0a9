import { openDatabase } from '@jiedui/database';
import { sql } from 'kysely';
import { build } from '../../../subgraphs/pairings/src/rebuild/index.ts';

/** Milliseconds for one statement: millions of entries take their time. */
const LONGEST = 24 * 3600 * 1000;

/**
 * Builds the ledger out of the logs, set by set, by the same statements that build it anew from the logs of a running
 * graph. Events take effect in the order of their moments, each by itself. The ledger must be empty.
 */
export async function buildLedger(
  databaseUrl: string,
  sources: readonly string[],
  tell: (done: string) => void,
): Promise<void> {
  const database = await openDatabase({
    url: databaseUrl,
    schema: 'pairings',
    maxConnections: 1,
    statementTimeout: LONGEST,
  });
  const logs = sql.join(
    sources.map(
      (source) =>
        sql`select ${sql.lit(source)} as source, e.* from ${sql.table(`${source}.event`)} as e`,
    ),
    sql` union all `,
  );
  try {
    await database
      .kysely<unknown>()
      .transaction()
      .execute(async (transaction) => {
        const run = (statement: ReturnType<typeof sql>) => statement.execute(transaction);
        await run(sql`set local work_mem = '256MB'`);
        await run(sql`set local maintenance_work_mem = '512MB'`);
        await run(sql`create temp view pulled as ${logs}`);
        await run(sql`
          create temp table ordered on commit drop as
          select row_number() over (order by at, source, seq) as pos, source, seq, at as entered_at from pulled
          where activity is not null or type in ('CONFIRMED', 'DISPUTED')`);
        await run(sql`analyze ordered`);
        tell('events in their order');
        await run(sql`delete from ledger_head`);
        await build(transaction, { tell });
        await run(sql`drop view pulled`);
        await run(sql`delete from ledger_cursor`);
        for (const source of sources)
          await run(sql`
            insert into ledger_cursor (source, seq)
            select ${source}, coalesce(max(seq), 0) from ${sql.table(`${source}.event`)}`);
      });
  } finally {
    await database.stop();
  }
}
