import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { askServer } from './ask-server.ts';
import { asCallersSeeIt, isConnectionLoss } from './connection-loss.ts';
import { useName } from './prepared-names.ts';
import { watchStatement } from './watch-statement.ts';
import type { StatementWatch } from './watch-statement.ts';

/** Characters from which on a statement is kept prepared: to plan it costs more than to run it. */
const LONG = 1000;

const nameOf = (text: string): string | undefined =>
  text.length < LONG ? undefined : createHash('sha1').update(text).digest('base64url');

function overClient(
  client: pg.PoolClient,
  silence: number | undefined,
  watch: StatementWatch | undefined,
): PostgresPoolClient {
  let isLost = false;
  const query = async (text: string, values: readonly unknown[]) => {
    try {
      // Without values it may be several statements, as migrations are.
      const name = values.length === 0 ? undefined : nameOf(text);
      if (name !== undefined) await useName(client, name);
      return await watchStatement({ way: 'write', text, name, watch }, () =>
        askServer(
          client,
          { ...(name !== undefined && { name }), text, values: [...values] },
          silence,
        ),
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
 *
 * @param silence milliseconds until a server that says nothing counts as lost; without it, for ever
 */
export const kyselyPool = (
  pool: pg.Pool,
  silence?: number,
  watch?: StatementWatch,
): PostgresPool => ({
  connect: async () => {
    try {
      return overClient(await pool.connect(), silence, watch);
    } catch (error) {
      throw asCallersSeeIt(error);
    }
  },
  end: () => pool.end(),
});
