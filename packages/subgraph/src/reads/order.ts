import { sql } from 'kysely';
import { BadCursorError } from '../errors.ts';
import type { AnyExpression, Row } from './builder.ts';

/**
 * The order of a page: a column that is never null, then the key. An index over what the rows are filtered by, this
 * column and the key makes a page cost the same on any page of any number of rows.
 */
export interface Order {
  readonly column: string;
  readonly cast: 'date' | 'timestamptz' | 'text' | 'bigint';
  readonly direction: 'asc' | 'desc';
  readonly key: string;
}

/** By `<prefix>_sort`, a date that is -infinity where the source names none: what is undated comes last. */
export const newest = (prefix: string): Order => ({
  column: `${prefix}Sort`,
  cast: 'date',
  direction: 'desc',
  key: 'id',
});
export const oldest = (prefix: string): Order => ({ ...newest(prefix), direction: 'asc' });

/** By `<prefix>_zh`, which the table keeps in the order of code points, so that it is the same on every server. */
export const byName = (prefix = 'name'): Order => ({
  column: `${prefix}Zh`,
  cast: 'text',
  direction: 'asc',
  key: 'id',
});

/** By the key itself. */
export const byKey = (key = 'id', cast: Order['cast'] = 'text'): Order => ({
  column: key,
  cast,
  direction: 'asc',
  key,
});

const SORT: Readonly<Record<Order['cast'], (text: string) => boolean>> = {
  date: (text) =>
    text === '-infinity' || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))),
  timestamptz: (text) => /^\d{4}-[\d :.+-]+$/.test(text) && !Number.isNaN(Date.parse(text)),
  text: (text) => text.length <= 400 && !text.includes('\0'),
  bigint: (text) => /^\d{1,18}$/.test(text),
};

/** A cursor is the sort value and the key of its row, so that a row withdrawn in between loses nobody his place. */
export function readCursor(order: Order): (cursor: string) => { sort: string; key: string } {
  return (cursor) => {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const at = text.lastIndexOf('~');
    const [sort, key] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 0 || !/^[\x21-\x7d]{1,200}$/.test(key) || !SORT[order.cast](sort)) {
      throw new BadCursorError();
    }
    return { sort, key };
  };
}

/** The cursor of a row by what it says, for rows that no list gives out. */
export const cursorOf = (sort: string, key: string): string =>
  Buffer.from(`${sort}~${key}`).toString('base64url');

/** What a cursor says, before it is encoded. */
export const cursorText = (row: Row, order: Order): AnyExpression =>
  sql`${row[order.column]}::text || '~' || ${row[order.key]}`;

/** Base64 for URLs; Postgres breaks lines after 76 characters and pads. */
export const encoded = (text: AnyExpression): AnyExpression =>
  sql`rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')`;

export const orderBy = (row: Row, { column, key, direction }: Order): AnyExpression => {
  const [sort, last] = [row[column], row[key]].map((one) => sql`${one} ${sql.raw(direction)}`);
  return column === key ? sql`${last}` : sql`${sort}, ${last}`;
};

/** The rows after a cursor: one comparison of rows, to which an index can seek. */
export function beyond(
  row: Row,
  { column, key: last, cast: type, direction }: Order,
  sort: AnyExpression,
  key: AnyExpression,
): AnyExpression {
  const after = sql.raw(direction === 'desc' ? '<' : '>');
  const cast = sql.raw(type);
  return column === last
    ? sql`${row[last]} ${after} ${sort}::${cast}`
    : sql`(${row[column]}, ${row[last]}) ${after} (${sort}::${cast}, ${key})`;
}
