import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { DatabaseUnavailableError, isConnectionLoss } from './connection-loss.ts';
import { useName } from './prepared-names.ts';

/** A pool whose connections work in one schema. */
export interface Database {
  readonly schema: string;
  readonly pool: pg.Pool;
  /**
   * Runs a statement of one text column, prepared where a name is given. Throws DatabaseUnavailableError where the
   * server cannot be reached.
   */
  run(
    name: string | undefined,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly (readonly [string | null])[]>;
  /** Kysely over the same pool, with names in camel case: for writes and migrations. */
  kysely<Tables>(): Kysely<Tables>;
  /** Whether the server can be reached now. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

async function query(pool: pg.Pool, name: string | undefined, text: string, values: readonly unknown[]) {
  const client = await pool.connect();
  try {
    if (name !== undefined) await useName(client, name);
    const config = { ...(name !== undefined && { name }), text, values: [...values], rowMode: 'array' as const };
    const { rows } = await client.query<[string | null]>(config);
    client.release();
    return rows;
  } catch (error) {
    client.release(isConnectionLoss(error));
    throw error;
  }
}

/** A database over a pool that is already set up; see `openDatabase`. */
export function databaseOver(pool: pg.Pool, schema: string, onStatement?: (text: string) => void): Database {
  const kysely = new Kysely<never>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return {
    schema,
    pool,
    run: async (name, text, values) => {
      onStatement?.(text);
      try {
        return await query(pool, name, text, values);
      } catch (error) {
        throw isConnectionLoss(error) ? new DatabaseUnavailableError(error) : error;
      }
    },
    kysely: <Tables>() => kysely as unknown as Kysely<Tables>,
    ready: () => pool.query('select 1').then(
      () => true,
      () => false,
    ),
    stop: () => pool.end(),
  };
}
