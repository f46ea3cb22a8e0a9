import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { asCallersSeeIt, isConnectionLoss } from './connection-loss.ts';
import { useName } from './prepared-names.ts';
import { watchStatement } from './watch-statement.ts';
import type { StatementWatch } from './watch-statement.ts';

/** pg heeds it for a single statement too, which its types do not say. */
export interface Patience {
  /** Milliseconds until a silent server counts as lost; without it, for ever. */
  readonly query_timeout?: number;
}

/** Characters from which on a statement is kept prepared: to plan it costs more than to run it. */
const LONG = 1000;

const nameOf = (text: string): string | undefined =>
  text.length < LONG ? undefined : createHash('sha1').update(text).digest('base64url');

function overClient(
  client: pg.PoolClient,
  patience: Patience,
  watch: StatementWatch | undefined,
): PostgresPoolClient {
  let isLost = false;
  const query = async (text: string, values: readonly unknown[]) => {
    try {
      // Without values it may be several statements, as migrations are.
      const name = values.length === 0 ? undefined : nameOf(text);
      if (name !== undefined) await useName(client, name);
      return await watchStatement({ way: 'write', text, name, watch }, () =>
        client.query({
          ...(name !== undefined && { name }),
          text,
          values: [...values],
          ...patience,
        }),
      );
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
export const kyselyPool = (
  pool: pg.Pool,
  patience: Patience,
  watch?: StatementWatch,
): PostgresPool => ({
  connect: async () => {
    try {
      return overClient(await pool.connect(), patience, watch);
    } catch (error) {
      throw asCallersSeeIt(error);
    }
  },
  end: () => pool.end(),
});
