import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { asCallersSeeIt, isConnectionLoss } from './connection-loss.ts';

/** pg heeds it for a single statement too, which its types do not say. */
export interface Patience {
  /** Milliseconds until a silent server counts as lost; without it, for ever. */
  readonly query_timeout?: number;
}

function overClient(client: pg.PoolClient, patience: Patience): PostgresPoolClient {
  let isLost = false;
  const query = async (text: string, values: readonly unknown[]) => {
    try {
      return await client.query({ text, values: [...values], ...patience });
    } catch (error) {
      isLost ||= isConnectionLoss(error);
      throw asCallersSeeIt(error);
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: () => {
      client.release(isLost);
    },
  };
}

/**
 * The pool as Kysely sees it. A lost connection is thrown as DatabaseUnavailableError and does not go back to the pool,
 * where the next caller would meet it.
 */
export const kyselyPool = (pool: pg.Pool, patience: Patience): PostgresPool => ({
  connect: async () => {
    try {
      return overClient(await pool.connect(), patience);
    } catch (error) {
      throw asCallersSeeIt(error);
    }
  },
  end: () => pool.end(),
});
