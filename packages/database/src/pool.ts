import pg from 'pg';

export interface PoolOptions {
  readonly url: string;
  readonly schema: string;
  readonly maxConnections: number;
  /** Milliseconds. */
  readonly statementTimeout: number;
}

/** Also what a caller waits for one of the connections to be free; a machine that is just starting everything is slow. */
const CONNECT_MS = 10_000;
/** Longer than pg's ten seconds: with a connection go the statements prepared on it. */
const IDLE_MS = 300_000;

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];
const TEXT = pg.types.builtins.TEXT;
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the list of pg-types leaves arrays out
const TEXT_ARRAY = 1009 as TypeId;
/** Days and instants stay text: a Date would move them into the machine's time zone. */
const READ_AS = new Map<number, TypeId>([
  [1082, TEXT], // date
  [1114, TEXT], // timestamp
  [1184, TEXT], // timestamptz
  [1182, TEXT_ARRAY],
  [1115, TEXT_ARRAY],
  [1185, TEXT_ARRAY],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    pg.types.getTypeParser(READ_AS.get(type) ?? type, format) as unknown,
};

const ignore = () => undefined;

/** Connections that work in one schema, and may die without taking the process with them. */
export function makePool({ url, schema, maxConnections, statementTimeout }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    application_name: `jiedui-${schema}`,
    statement_timeout: statementTimeout,
    // Custom plans cost more to make than these small statements cost to run.
    options: `-c search_path=${schema} -c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC`,
    types,
  });
  // The pool listens to idle connections alone, and an 'error' that nobody hears ends the process. Whoever uses a
  // connection learns of its death by the statement that fails.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
