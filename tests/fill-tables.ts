import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@jiedui/database';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';

/** So few that each has many rows. */
const OWNERS = 40;

/** What rows name that nothing here keeps, such as an employer or a park's host. */
export const elsewhere = Array.from({ length: OWNERS }, (_, n) => `owner-${String(n)}`);

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** The table it refers to. */
  readonly foreign: string | null;
  /** The first of the words that a check allows; null where none lists any. */
  readonly word: string | null;
}

/** The columns that a row has to be given: neither generated nor filled by a default. */
async function columnsOf({ pool, schema }: Database, table: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select a.attname as name, t.typname as type, a.attnotnull as "isRequired", f.relname as foreign,
       (select (regexp_match(pg_get_constraintdef(c.oid), '''(\\w+)''::text'))[1] from pg_constraint as c
        where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum] limit 1) as word
     from pg_attribute as a join pg_type as t on t.oid = a.atttypid
       left join pg_constraint as k on k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum]
       left join pg_class as f on f.oid = k.confrelid
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and (not a.atthasdef or a.attname = 'confirmation') order by a.attnum`,
    [`${schema}.${table}`],
  );
  return rows;
}

const WORDS: Readonly<Record<string, string>> = {
  amount_qualifier: 'EXACT',
  confidence: 'STATED',
  date_precision: 'DAY',
  record_status: 'DONE',
};

const testId = (table: string, number: RawBuilder<unknown>) =>
  sql`${sql.lit(`${table}_test-`)} || ${number}`;

interface Spread {
  readonly tables: readonly string[];
  /** Keys of what a core keeps besides records, by table. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** One of its owners, each in turn: a record that is filled too, what the core keeps, or what lives elsewhere. */
function ownerOf({ name, foreign }: Column, place: number, { tables, keys }: Spread) {
  const turn = sql`(n + ${sql.lit(place)}) % ${sql.lit(OWNERS)}`;
  const owner = foreign ?? name.replace(/_ids?$/, '');
  if (tables.includes(owner)) return testId(owner, sql`(1 + ${turn})`);
  const known = keys.get(owner);
  return known
    ? sql`(${[...known]}::text[])[1 + ${turn} % ${sql.lit(known.length)}]`
    : sql`'owner-' || ${turn}`;
}

/** What row `n` has in a column: spread over owners, with some that are parts, taken back, or of no single pairing. */
function valueOf(
  table: string,
  column: Column,
  place: number,
  spread: Spread,
): RawBuilder<unknown> {
  const { name, type, isRequired, foreign, word } = column;
  const owner = ownerOf(column, place, spread);
  if (name === 'id') return testId(table, sql`n`);
  if (name === 'confirmation')
    return sql`(array['CONFIRMED', 'DISPUTED', 'UNCONFIRMED', 'UNCONFIRMED'])[1 + n / 3 % 4]`;
  if (name === 'withdrawn_at') return sql`case when n % 50 = 0 then now() end`;
  if (name === 'part_of_id')
    return sql`case when n % 7 = 0 and n > ${sql.lit(OWNERS)} then ${owner} end`;
  if (name === 'pairing_id') return sql`case when n % 5 > 0 then ${owner} end`;
  if (WORDS[type] !== undefined) return sql`${sql.lit(WORDS[type])}`;
  if (type === '_text') return sql`array[${owner}]`;
  if (foreign !== null || /_(id|code)$/.test(name)) return owner;
  if (word !== null) return sql`${sql.lit(word)}`;
  if (type === 'date') return name.endsWith('_end') ? sql`null` : sql`date '2020-01-01' + n % 1500`;
  if (type === 'text') return isRequired ? sql`'测试' || n` : sql`null`;
  return name === 'year' ? sql`2000 + n % 40` : sql`n`;
}

/** Keys of regions and pairings, where this is the core. */
async function keysOfCore({ pool, schema }: Database): Promise<Map<string, readonly string[]>> {
  const keys = new Map<string, readonly string[]>();
  if (schema !== 'pairings') return keys;
  for (const [table, key] of Object.entries({ region: 'code', pairing: 'id' })) {
    const { rows } = await pool.query<{ key: string }>(
      `select ${key} as key from ${table} order by ${key} desc limit ${String(OWNERS)}`,
    );
    keys.set(
      table,
      rows.map((row) => row.key),
    );
  }
  return keys;
}

/** The tables of records, in the order of their names. */
export async function recordTables({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = current_schema() and column_name = 'withdrawn_at' and table_name <> 'record' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Fills tables of records, each after those it refers to, and tells the planner. No facts: names and ids say so. */
export async function fillTables(
  database: Database,
  tables: readonly string[],
  count: number,
): Promise<void> {
  const db = database.kysely<unknown>();
  const spread = { tables, keys: await keysOfCore(database) };
  const waiting = new Map<string, Column[]>();
  for (const table of tables) waiting.set(table, await columnsOf(database, table));
  while (waiting.size > 0) {
    const isWaiting = ({ foreign }: Column, table: string) =>
      foreign !== null && foreign !== table && waiting.has(foreign);
    const next = [...waiting].filter(
      ([table, columns]) => !columns.some((column) => isWaiting(column, table)),
    );
    for (const [table, columns] of next) {
      waiting.delete(table);
      const names = sql.join(columns.map(({ name }) => sql.ref(name)));
      const values = sql.join(
        columns.map((column, place) => valueOf(table, column, place, spread)),
      );
      await sql`insert into ${sql.table(table)} (${names})
        select ${values} from generate_series(1, ${sql.lit(count)}) as n`.execute(db);
      await vacuum(db, table);
    }
  }
}

/** Far longer than autovacuum looks at a table of this size. */
const MOST_TRIES = 100;
const PAUSE_MS = 100;

/**
 * Vacuums until all pages are known to be visible to all, without which no index answers alone: whoever looks at any table
 * meanwhile, as autovacuum does when it pleases, keeps them from being so.
 */
async function vacuum(db: Kysely<unknown>, table: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await sql`vacuum analyze ${sql.table(table)}`.execute(db);
    const { rows } = await sql`
      select from pg_class where oid = ${table}::text::regclass and relallvisible = relpages`.execute(
      db,
    );
    if (rows.length > 0) return;
    await pause(PAUSE_MS);
  }
  throw new Error(`Some rows of ${table} are still seen by somebody else`);
}
