import { placeOf } from './address.ts';
import { databaseOver } from './database.ts';
import type { Database } from './database.ts';
import { makeSchema } from './make-schema.ts';
import { makePool } from './pool.ts';
import { checkServer } from './server-check.ts';
import type { StatementWatch } from './watch-statement.ts';

export interface DatabaseOptions {
  readonly url: string;
  /** The Postgres schema to work in; made if it is missing. */
  readonly schema: string;
  readonly maxConnections?: number;
  /** Milliseconds after which a statement is given up. */
  readonly statementTimeout?: number;
  /** Told of every statement that `run` sends. */
  readonly onStatement?: (text: string) => void;
  /** Told of every statement when it has ended. */
  readonly watch?: StatementWatch;
}

/** Milliseconds that the server may take, beyond a statement's own time, to say that this is over. */
const GRACE_MS = 5000;

/**
 * Connects, judges the server and makes the schema. Throws an OperatorError of one line, without the password, where the
 * server cannot be reached or is none that we support.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, schema, maxConnections = 8, statementTimeout = 15_000 } = options;
  const { onStatement, watch } = options;
  const pool = makePool({ url, schema, maxConnections, statementTimeout });
  try {
    await checkServer(pool, placeOf(url));
    await makeSchema(pool, schema);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const silence = statementTimeout + GRACE_MS;
  return databaseOver({
    pool,
    schema,
    silence,
    ...(onStatement && { onStatement }),
    ...(watch && { watch }),
  });
}
