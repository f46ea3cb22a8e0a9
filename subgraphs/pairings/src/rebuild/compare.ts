import { sql } from 'kysely';
import type { Expression, Transaction } from 'kysely';
import { LEDGER_TABLES, old, TABLES } from './tables.ts';
import type { LedgerTable } from './tables.ts';

type Here = Transaction<unknown>;
type Any = Expression<unknown>;

export interface Comparison {
  readonly table: LedgerTable;
  /** Rows that the ledger has and that are right. */
  readonly equal: number;
  /** Rows that the ledger has otherwise, or should not have at all, by their keys. */
  readonly wrong: readonly string[];
  readonly wrongCount: number;
  /** Rows that the ledger should have and has not. */
  readonly missing: readonly string[];
  readonly missingCount: number;
}

const MOST_SHOWN = 3;

const same = (table: LedgerTable) =>
  sql.join(
    TABLES[table].map((name) => sql`n.${sql.ref(name)} = o.${sql.ref(name)}`),
    sql` and `,
  );

/** The keys of rows of one table for which there is no row in the other that has the same key, and fits. */
const lacking = (table: LedgerTable, [mine, other]: readonly [Any, Any], fits = sql`true`) =>
  sql`select ${sql.join(TABLES[table].map((name) => sql`o.${sql.ref(name)}`))} from ${mine} as o
    where not exists (select from ${other} as n where ${same(table)} and ${fits})`;

/** Compares the ledger's tables as they stand with those that were built anew. */
export async function compare(transaction: Here, schema: string): Promise<Comparison[]> {
  const all: Comparison[] = [];
  for (const table of LEDGER_TABLES) {
    const now = old(schema, table);
    const anew = sql.table(`pg_temp.${table}`);
    const { rows } = await sql<Omit<Comparison, 'table' | 'equal'> & { count: number }>`
      with wrong as materialized (${lacking(table, [now, anew], sql`n::text = o::text`)}),
        missing as materialized (${lacking(table, [anew, now])})
      select (select count(*)::int from ${now}) as count,
        (select count(*)::int from wrong) as wrong_count, (select count(*)::int from missing) as missing_count,
        array(select w::text from wrong as w order by w limit ${MOST_SHOWN}) as wrong,
        array(select m::text from missing as m order by m limit ${MOST_SHOWN}) as missing`.execute(
      transaction,
    );
    for (const { count, ...row } of rows)
      all.push({ table, equal: count - row.wrongCount, ...row });
  }
  return all;
}

export const isEqual = ({ wrongCount, missingCount }: Comparison): boolean =>
  wrongCount + missingCount === 0;

/** Puts right what differs, and touches nothing else: what was right stays in its place, and readers are not held up. */
export async function putRight(
  transaction: Here,
  schema: string,
  comparisons: readonly Comparison[],
): Promise<void> {
  const differing = comparisons.filter((each) => !isEqual(each)).map(({ table }) => table);
  // Deltas point to entries: where entries change they make way first, all of them.
  const isWhole = (table: LedgerTable) => table === 'delta' && differing.includes('entry');
  const concerned = LEDGER_TABLES.filter((table) => differing.includes(table) || isWhole(table));
  for (const table of concerned.toReversed()) {
    const anew = sql.table(`pg_temp.${table}`);
    const keep = sql`exists (select from ${anew} as n where ${same(table)} and n::text = o::text)`;
    await sql`delete from ${old(schema, table)} as o where ${isWhole(table) ? sql`true` : sql`not ${keep}`}`.execute(
      transaction,
    );
  }
  for (const table of concerned) {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = ${schema} and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(
      transaction,
    );
    const columns = sql.join(rows.map(({ name }) => sql.id(name)));
    await sql`
      insert into ${old(schema, table)} as o (${columns}) select ${columns} from ${sql.table(`pg_temp.${table}`)} as n
      where not exists (select from ${old(schema, table)} as o where ${same(table)})`.execute(
      transaction,
    );
  }
}
