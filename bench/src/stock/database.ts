import pg from 'pg';

/** A row as the driver gives it: bigint and numeric as text, days as text. */
export type Row = Readonly<Record<string, unknown>>;

export interface Database {
  /** Runs a prepared statement. */
  rows(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
  /** How many statements have run. */
  statements(): number;
  stop(): Promise<void>;
}

const { builtins, getTypeParser } = pg.types;

/** Days stay text: a Date would move them into the machine's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    getTypeParser(type === builtins.DATE ? builtins.TEXT : type, format) as unknown,
};

/** Longer than any round of the others: with a connection go the statements prepared on it. */
const IDLE_MS = 300_000;

/** A pool in one schema. Generic plans, as ours: they were the faster for both. */
export function openDatabase(connectionString: string, schema: string, max: number): Database {
  const options = `-c search_path=${schema} -c plan_cache_mode=force_generic_plan`;
  const pool = new pg.Pool({
    connectionString,
    max,
    options,
    types,
    idleTimeoutMillis: IDLE_MS,
  });
  let statements = 0;
  return {
    rows: async (name, text, values) => {
      statements += 1;
      return (await pool.query<Row>({ name, text, values: [...values] })).rows;
    },
    statements: () => statements,
    stop: () => pool.end(),
  };
}
