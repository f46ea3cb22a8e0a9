import { sql } from 'kysely';
import type { Expression, Transaction } from 'kysely';

/** The ledger's tables, and what of a row is its key. All but entry follow from it, and from the logs. */
export const TABLES = {
  entry: ['pos'],
  delta: ['pos', 'pairing_id', 'year', 'indicator', 'month', 'confirmation'],
  rollup: ['pairing_id', 'year', 'indicator', 'month', 'confirmation'],
  rollup_at: ['pairing_id', 'year', 'indicator', 'month', 'confirmation', 'pos'],
  ledger_waiting: ['source', 'seq'],
  ledger_cursor: ['source'],
  ledger_head: ['is_head'],
  indicator: ['code'],
} as const;

export type LedgerTable = keyof typeof TABLES;
export const LEDGER_TABLES = Object.keys(TABLES) as LedgerTable[];

/** A table of the ledger as it stands. */
export const old = (schema: string, table: LedgerTable): Expression<unknown> =>
  sql.table(`${schema}.${table}`);

/**
 * Makes empty tables of the same form in this transaction alone. They have the same names, and PostgreSQL finds them
 * first: what reads or writes `entry` from then on means the new one.
 */
export async function makeNew(transaction: Transaction<unknown>, schema: string): Promise<void> {
  for (const table of LEDGER_TABLES)
    await sql`
      create temp table ${sql.id(table)} (like ${old(schema, table)} including all) on commit drop`.execute(
      transaction,
    );
}
