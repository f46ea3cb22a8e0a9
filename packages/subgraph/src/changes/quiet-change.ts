import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Says that something has changed of which no event tells: reference data, the ledger where it is put right, the program
 * itself. In the transaction of the change, so that nobody sees the one without the other.
 */
export const countQuietChange = (db: Kysely<unknown>): Promise<unknown> =>
  sql`update quiet_change set count = count + 1`.execute(db);
