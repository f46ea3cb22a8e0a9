import type { GiveUpSignal } from '@jiedui/give-up';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { askServer } from './ask-server.ts';
import { cancelStatement, StatementCancelledError } from './cancel.ts';
import { asCallersSeeIt, isConnectionLoss } from './connection-loss.ts';
import { kyselyPool } from './kysely-pool.ts';
import { useName } from './prepared-names.ts';
import { watchStatement } from './watch-statement.ts';
import type { StatementWatch } from './watch-statement.ts';

/** A pool whose connections work in one schema. */
export interface Database {
  readonly schema: string;
  readonly pool: pg.Pool;
  /**
   * Runs a statement of one text column, prepared where a name is given. Throws DatabaseUnavailableError where the
   * server cannot be reached. Where the signal comes before the answer, the server is told to end the statement, and
   * StatementCancelledError is thrown.
   */
  run(
    name: string | undefined,
    text: string,
    values: readonly unknown[],
    signal?: GiveUpSignal,
  ): Promise<readonly (readonly [string | null])[]>;
  /**
   * Kysely over the same pool, with names in camel case: for writes and migrations. Throws DatabaseUnavailableError as
   * `run` does; where that happens at a commit, whether it took place is unknown.
   */
  kysely<Tables>(): Kysely<Tables>;
  /** Whether the server can be reached now. */
  ready(): Promise<boolean>;
  /** Lets what is under way end. May be called again. */
  stop(): Promise<void>;
}

/** Milliseconds that a server may be silent when asked whether it is there. */
const READY_MS = 2000;

type Row = [string | null];

async function query(
  pool: pg.Pool,
  { name, text, values }: { name: string | undefined; text: string; values: readonly unknown[] },
  silence: number,
  signal?: GiveUpSignal,
): Promise<Row[]> {
  const client = await pool.connect();
  let isLost = false;
  let cancelling: Promise<void> | undefined;
  const cancel = () => {
    cancelling = cancelStatement(client);
  };
  try {
    if (name !== undefined) await useName(client, name);
    if (signal?.aborted) throw new StatementCancelledError();
    // Not before: a name whose dropping is cancelled would still be there on the server.
    signal?.addEventListener('abort', cancel);
    const named = name !== undefined && { name };
    const config = { ...named, text, values: [...values], rowMode: 'array' as const };
    return (await askServer<pg.QueryArrayResult<Row>>(client, config, silence)).rows;
  } catch (error) {
    isLost = isConnectionLoss(error);
    throw cancelling ? new StatementCancelledError(error) : error;
  } finally {
    signal?.removeEventListener('abort', cancel);
    await cancelling;
    client.release(isLost);
  }
}

export interface DatabaseParts {
  readonly pool: pg.Pool;
  readonly schema: string;
  /** Milliseconds after which a server that says nothing counts as lost. */
  readonly silence: number;
  readonly onStatement?: (text: string) => void;
  readonly watch?: StatementWatch;
}

/** A database over a pool that is already set up; see `openDatabase`. */
export function databaseOver({
  pool,
  schema,
  silence,
  onStatement,
  watch,
}: DatabaseParts): Database {
  const kysely = new Kysely<never>({
    dialect: new PostgresDialect({ pool: kyselyPool(pool, silence, watch) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  let stopped: Promise<void> | undefined;
  return {
    schema,
    pool,
    run: async (name, text, values, signal) => {
      onStatement?.(text);
      try {
        return await watchStatement({ way: 'read', text, name, watch }, () =>
          query(pool, { name, text, values }, silence, signal),
        );
      } catch (error) {
        throw asCallersSeeIt(error);
      }
    },
    kysely: <Tables>() => kysely as unknown as Kysely<Tables>,
    ready: async () => {
      const probe = { name: undefined, text: 'select null', values: [] };
      return query(pool, probe, READY_MS).then(
        () => true,
        () => false,
      );
    },
    stop: () => (stopped ??= pool.end()),
  };
}
