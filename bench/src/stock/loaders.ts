import DataLoader from 'dataloader';
import type { Database, Row } from './database.ts';

export type RowLoader = DataLoader<string, Row | undefined>;

const byKey = (rows: readonly Row[], key: string) =>
  new Map(rows.map((row) => [row[key] as string, row]));

/** Rows by what a statement finds for many keys at once, each row with its key. */
export const keyed = (db: Database, name: string, key: string, text: string): RowLoader =>
  new DataLoader(async (keys) => {
    const found = byKey(await db.rows(name, text, [keys]), key);
    return keys.map((one) => found.get(one));
  });

/** Rows of a table by its key. */
export const rowLoader = (db: Database, table: string, columns: string, key = 'id'): RowLoader =>
  keyed(db, `${table}_row`, key, `select ${columns} from ${table} where ${key} = any($1)`);

/** A list of a pairing's rows, newest first. */
export interface List {
  readonly table: string;
  readonly columns: string;
  /** The date column that is never null. */
  readonly sort: string;
  readonly where?: string;
}

/** Loads lists of many pairings: one statement for their counts, one for their pages of one size. */
export class ListLoaders {
  readonly count: DataLoader<string, number>;
  readonly #db: Database;
  readonly #list: List;
  readonly #pages = new Map<number, DataLoader<string, readonly Row[]>>();

  constructor(db: Database, list: List) {
    this.#db = db;
    this.#list = list;
    const { table, where = 'true' } = list;
    const count = `select pairing_id, count(*)::int as n from ${table}
      where pairing_id = any($1) and ${where} group by pairing_id`;
    this.count = new DataLoader(async (ids) => {
      const found = byKey(await db.rows(`${table}_count`, count, [ids]), 'pairing_id');
      return ids.map((id) => (found.get(id)?.['n'] ?? 0) as number);
    });
  }

  /** The first rows of a list, and the one after them, which says whether more follow. */
  page(first: number): DataLoader<string, readonly Row[]> {
    let loader = this.#pages.get(first);
    if (!loader) this.#pages.set(first, (loader = new DataLoader((ids) => this.#read(ids, first))));
    return loader;
  }

  async #read(ids: readonly string[], first: number): Promise<(readonly Row[])[]> {
    const { table, columns, sort, where = 'true' } = this.#list;
    const text = `select r.* from unnest($1::text[]) as k(id) cross join lateral (
      select id, pairing_id, ${sort} as sort, ${columns} from ${table}
      where pairing_id = k.id and ${where} order by ${sort} desc, id desc limit $2) as r`;
    const rows = await this.#db.rows(`${table}_page`, text, [ids, first + 1]);
    const found = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row['pairing_id'])?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  }
}
