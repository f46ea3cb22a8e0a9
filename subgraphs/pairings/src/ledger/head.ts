import { sql } from 'kysely';
import type { Transaction } from 'kysely';

/** Where the ledger stands, and the moment at which what is appended now is entered. */
export interface Head {
  readonly pos: string;
  readonly at: string;
}

/**
 * Locks the ledger for whoever appends, to the end of the transaction. A statement of its own: only what follows sees
 * all that was appended before. Moments never go back, whatever the clock does.
 */
export async function lockHead(transaction: Transaction<unknown>): Promise<Head> {
  const { rows } = await sql<Head>`
    select pos::text, greatest(clock_timestamp(), at + interval '1 microsecond')::text as at
    from ledger_head for update`.execute(transaction);
  if (!rows[0]) throw new Error('The ledger has no head');
  return rows[0];
}
