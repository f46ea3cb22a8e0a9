import type { Database } from '@jiedui/database';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** So many that a planner minds which way it reads them, of so few owners that each has many. */
const ROWS = 2000;
const OWNERS = 40;

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

type Keys = ReadonlyMap<string, readonly string[]>;

/** What row `n` has in a column: spread over owners, with some that are parts, taken back, or of no single pairing. */
function valueOf(table: string, column: Column, place: number, keys: Keys): RawBuilder<unknown> {
  const { name, type, isRequired, foreign, word } = column;
  const owner = sql`(n + ${sql.lit(place)}) % ${sql.lit(OWNERS)}`;
  if (name === 'id') return sql`${sql.lit(`${table}_test-`)} || n`;
  if (name === 'confirmation')
    return sql`(array['CONFIRMED', 'DISPUTED', 'UNCONFIRMED', 'UNCONFIRMED'])[1 + n % 4]`;
  if (name === 'withdrawn_at') return sql`case when n % 50 = 0 then now() end`;
  if (foreign === table)
    return sql`case when n % 7 = 0 then ${sql.lit(`${table}_test-`)} || (1 + n % ${sql.lit(OWNERS)}) end`;
  const known = keys.get(name === 'pairing_id' ? 'pairing' : (foreign ?? ''));
  const one = known && sql`(${[...known]}::text[])[1 + ${owner} % ${sql.lit(known.length)}]`;
  if (name === 'pairing_id')
    return sql`case when n % 5 > 0 then ${one ?? sql`'owner-' || ${owner}`} end`;
  if (one) return one;
  if (WORDS[type] !== undefined) return sql`${sql.lit(WORDS[type])}`;
  if (word !== null) return sql`${sql.lit(word)}`;
  if (type === '_text') return sql`array['owner-' || ${owner}]`;
  if (type === 'date') return name.endsWith('_end') ? sql`null` : sql`date '2020-01-01' + n % 1500`;
  if (/_(id|code)$/.test(name)) return sql`'owner-' || ${owner}`;
  if (type === 'text') return isRequired ? sql`'测试' || n` : sql`null`;
  return name === 'year' ? sql`2000 + ${owner}` : sql`n`;
}

/** The keys of what rows may refer to, by table. */
async function keysOf(
  { pool }: Database,
  tables: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  for (const table of tables) {
    const key = table === 'region' ? 'code' : 'id';
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

/** Fills tables of records, each after those it refers to, and tells the planner. No facts: names and ids say so. */
export async function fillTables(database: Database, tables: readonly string[]): Promise<void> {
  const db = database.kysely<unknown>();
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
      const foreign = columns.flatMap((column) => column.foreign ?? []);
      const core = database.schema === 'pairings' ? ['pairing'] : [];
      const named = new Set([...foreign, ...core].filter((name) => name !== table));
      const keys = await keysOf(database, named);
      const names = sql.join(columns.map(({ name }) => sql.ref(name)));
      const values = sql.join(columns.map((column, place) => valueOf(table, column, place, keys)));
      await sql`insert into ${sql.table(table)} (${names})
        select ${values} from generate_series(1, ${sql.lit(ROWS)}) as n`.execute(db);
      await sql`vacuum analyze ${sql.table(table)}`.execute(db);
    }
  }
}
