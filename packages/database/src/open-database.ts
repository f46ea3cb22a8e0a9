import { OperatorError } from '@jiedui/config';
import pg from 'pg';
import { databaseOver } from './database.ts';
import type { Database } from './database.ts';

export interface DatabaseOptions {
  readonly url: string;
  /** The Postgres schema to work in; made if it is missing. */
  readonly schema: string;
  readonly maxConnections?: number;
  /** Milliseconds after which a statement is given up. */
  readonly statementTimeout?: number;
  /** Told of every statement that `run` sends. */
  readonly onStatement?: (text: string) => void;
}

const OLDEST = 15;
const NEWEST = 18;
const CONNECT_MS = 5000;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Days and instants stay text: a Date would move them into the machine's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === DATE || oid === TIMESTAMPTZ
      ? (value: string) => value
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

const without = (url: string) => url.replace(/:[^:@/]*@/, '@');

async function check(pool: pg.Pool, { url }: DatabaseOptions): Promise<void> {
  let version: number;
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    version = rows[0]?.version ?? 0;
  } catch (error) {
    const reason = (error as Error).message || String((error as { code?: string }).code);
    throw new OperatorError(
      `The database at ${without(url)} cannot be used: ${reason}. Start it, or correct DATABASE_URL.`,
    );
  }
  if (version < OLDEST || version > NEWEST) {
    throw new OperatorError(
      `The database at ${without(url)} is PostgreSQL ${String(version)}; use PostgreSQL ${String(OLDEST)} to ${String(NEWEST)}.`,
    );
  }
}

/**
 * Connects, judges the version and makes the schema. Throws an OperatorError of one line where the server cannot be
 * reached or is of a version that is not supported.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, schema, maxConnections = 8, statementTimeout = 15_000, onStatement } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: `jiedui-${schema}`,
    statement_timeout: statementTimeout,
    // Custom plans cost more to make than these small statements cost to run.
    options: `-c search_path=${schema} -c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC`,
    types,
  });
  // A connection that dies, idle or in use, must not end the process: whoever uses it meets the error in his query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await check(pool, options);
    await makeSchema(pool, schema);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return databaseOver(pool, schema, onStatement);
}

/** Under a lock, since "if not exists" fails where two processes make a schema at once. */
async function makeSchema(pool: pg.Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`schema ${schema}`]);
    await client.query(`create schema if not exists ${client.escapeIdentifier(schema)}`);
    await client.query('commit');
  } finally {
    client.release();
  }
}
