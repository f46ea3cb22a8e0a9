import type pg from 'pg';

/** A way to keep the ledger's entries. */
export interface Layout {
  readonly name: string;
  /** What follows the columns where a table is made. */
  readonly partitionBy?: string;
  /** Its partitions, as what follows `create table … partition of …`. */
  readonly partitions?: readonly string[];
  /** Indexes that are of another kind here, and as what. */
  readonly instead?: Readonly<Record<string, string>>;
}

export const SCHEMA = 'layouts';
const YEARS = Array.from({ length: 12 }, (_, n) => 2015 + n);
const HASHES = Array.from({ length: 16 }, (_, n) => n);

export const LAYOUTS: readonly [Layout, ...Layout[]] = [
  { name: 'as_it_is' },
  {
    name: 'by_pairing',
    partitionBy: 'hash (pairing_id)',
    partitions: HASHES.map((n) => `for values with (modulus 16, remainder ${String(n)})`),
  },
  {
    name: 'by_year',
    partitionBy: 'range (occurred_sort)',
    partitions: [
      ...YEARS.map(
        (year) => `for values from ('${String(year)}-01-01') to ('${String(year + 1)}-01-01')`,
      ),
      'default',
    ],
  },
  {
    name: 'brin',
    // These follow, nearly, the order in which entries are written, which is what BRIN is for.
    instead: { entry_at: 'using brin (at)', entry_newest: 'using brin (occurred_sort)' },
  },
];

const INDEXES = `select c.relname as name, pg_get_indexdef(c.oid) as text from pg_index as i
  join pg_class as c on c.oid = i.indexrelid where i.indrelid = 'pairings.entry'::regclass order by 1`;

/** No key of a partitioned table is unique without what it is parted by; here all tables do without. */
const indexOf = (table: string, text: string) =>
  text.replace(/^CREATE (UNIQUE )?INDEX \S+ ON \S+/, `create index on ${table}`);

/** Makes the entries once more, in the order in which they were written. */
export async function make(client: pg.Client, layout: Layout): Promise<void> {
  const table = `${SCHEMA}.${layout.name}`;
  const { rows: indexes } = await client.query<{ name: string; text: string }>(INDEXES);
  await client.query(`create table ${table} (like pairings.entry including storage)
    ${layout.partitionBy ? `partition by ${layout.partitionBy}` : ''}`);
  for (const [n, values] of (layout.partitions ?? []).entries())
    await client.query(`create table ${table}_${String(n)} partition of ${table} ${values}`);
  await client.query(`insert into ${table} select * from pairings.entry order by pos`);
  for (const { name, text } of indexes) {
    const other = layout.instead?.[name];
    await client.query(other ? `create index on ${table} ${other}` : indexOf(table, text));
  }
  await client.query(`vacuum (freeze, analyze) ${table}`);
}

/** Megabytes of a table with its partitions, and of their indexes. */
export async function sizeOf(client: pg.Client, { name }: Layout): Promise<[number, number]> {
  const { rows } = await client.query<{ own: number; indexes: number }>(
    `select sum(pg_table_size(oid))::float8 / 1e6 as own, sum(pg_indexes_size(oid))::float8 / 1e6 as indexes
     from pg_class where relnamespace = '${SCHEMA}'::regnamespace and relkind = 'r' and starts_with(relname, '${name}')`,
  );
  return [rows[0]?.own ?? NaN, rows[0]?.indexes ?? NaN];
}
