import { getNamedType } from 'graphql';
import { sql } from 'kysely';
import { checked } from './argument.ts';
import type { Arg, Param } from './argument.ts';
import { builder, isExpression, named, rowOf } from './builder.ts';
import type { AnyExpression, Row } from './builder.ts';
import type { Fields, Selection, Shape } from './compiler.ts';
import { lookUp } from './look-up.ts';
import type { Rows } from './rows.ts';

/** Columns of rows under names of their own, so that different tables can be summed together. */
export const picked = (rows: Rows, columns: Readonly<Record<string, string>>): AnyExpression =>
  rows
    .from('p')
    .select(Object.entries(columns).map(([name, column]) => sql.ref(`p.${column}`).as(name)));

/** Rows made by a query of one's own; `table` names the type of row it makes. */
export const made = (
  table: string,
  query: AnyExpression,
  orderBy: readonly string[] = [],
): Rows => ({
  table,
  from: (alias) =>
    orderBy.reduce(
      (rows, column) => rows.orderBy(sql.ref(`${alias}.${column}`)),
      builder.selectFrom(sql`${query}`.as(alias) as never),
    ) as never,
});

const union = (queries: readonly AnyExpression[]): AnyExpression =>
  sql`(${sql.join(queries, sql` union all `)})`;

/** All of several lists, with columns under names of their own; kept where each of them is. */
export function united(
  ...lists: readonly (readonly [rows: Rows, columns: Readonly<Record<string, string>>])[]
): Rows {
  const table = lists.map(([rows]) => rows.table).join();
  const all = made(table, union(lists.map(([rows, columns]) => picked(rows, columns))));
  const tallies = lists.flatMap(([{ tally }]) => tally ?? []);
  if (tallies.length < lists.length) return all;
  const groups = union(tallies.map((tally) => tally.groups));
  return { ...all, tally: { groups, part: undefined } };
}

type Each = (row: Row) => Shape;

/** A value object: several columns of the same row; null unless `when`. */
export const object = (fields: Fields, when?: AnyExpression): Shape => ({
  compile: (at) => {
    const json = at.compiler.object(at, fields, {});
    return when ? sql`case when ${when} then ${json} end` : json;
  },
});

/**
 * An entity by its key; null where the key is null. One that lives here is read from its table, even if it was taken back,
 * and is null where that does not know it; of one that lives elsewhere only the key, and what this subgraph adds to it,
 * are known.
 */
export const ref = (given: Readonly<Record<string, AnyExpression | string>>): Shape => {
  const [[name, value] = []] = Object.entries(given);
  if (name === undefined || value === undefined) throw new Error('A reference has a key');
  const key: Row = { [name]: isExpression(value) ? value : sql`${value}` };
  return { key, compile: (at) => compileRef(at, key, name) };
};

function compileRef(at: Selection, key: Row, name: string): AnyExpression {
  const { table, fields } = at.compiler.readsOf(at);
  const value = key[name];
  if (table === undefined) {
    const json = at.compiler.object(at, fields(key), key);
    return sql`case when ${value} is not null then ${json} end`;
  }
  const t = at.compiler.alias();
  const json = at.compiler.object(at, fields(rowOf(t)), rowOf(t));
  return lookUp(json, { table, alias: t, key: name, value });
}

/** The type that stands here, read from a row that another type is read from too. */
export const itself = (row: Row): Shape => ({
  compile: (at) => at.compiler.object(at, at.compiler.readsOf(at).fields(row), row),
});

/** Judges an argument at every request before it is used: where `judge` throws, this field alone fails. */
export const judged = <T, U>(
  arg: Arg<T>,
  instead: U,
  judge: (value: T) => U,
  use: (arg: Param<U>) => Shape,
): Shape => ({
  compile: (at) => {
    const value = checked(arg, at.path, instead, judge);
    at.compiler.checks.push(value);
    return use(value).compile(at);
  },
});

/** What stands for one row: its own type's reads, or what `each` makes of it. */
export function nodeOf(at: Selection, rows: Rows, alias: string, each?: Each): AnyExpression {
  const row = rowOf(alias);
  if (each) return each(row).compile(at);
  const reads = at.compiler.readsOf(at);
  if (reads.table !== rows.table) {
    throw new Error(
      `${getNamedType(at.type).name} lives in ${String(reads.table)}, not ${rows.table}`,
    );
  }
  return at.compiler.object(at, reads.fields(row), row);
}

/** The one row that `rows` finds, or null. */
export const one = (rows: Rows, each?: Each): Shape => ({
  compile: (at) => {
    const t = at.compiler.alias();
    return sql`(${rows
      .from(t)
      .select(named(nodeOf(at, rows, t, each), 'j'))
      .limit(1)})`;
  },
});

/** All rows, in the order that `rows` says. For lists that cannot grow; others are pages. */
export const many = (rows: Rows, each?: Each): Shape => ({
  compile: (at) => {
    const t = at.compiler.alias();
    const found = rows.from(t).select(named(nodeOf(at, rows, t, each), 'j'));
    return sql`(select coalesce(json_agg(m.j), '[]'::json) from (${found}) as m)`;
  },
});

/** The items of an array or JSON array column, in their order. */
const items = (source: AnyExpression, each: (item: AnyExpression) => Shape): Shape => ({
  compile: (at) => {
    const t = at.compiler.alias();
    const item = each(sql.ref(`${t}.item`)).compile(at);
    return sql`(select coalesce(json_agg(${item} order by ${sql.ref(`${t}.n`)}), '[]'::json)
      from ${source} with ordinality as ${sql.ref(t)}(item, n))`;
  },
});

/** A JSON array kept in one column, item by item. */
export const list = (array: AnyExpression, fields: (item: AnyExpression) => Fields): Shape =>
  items(sql`jsonb_array_elements(${array})`, (item) => object(fields(item)));

/** Entities named by an array of their keys, in its order. */
export const refs = (keys: AnyExpression, key: 'id' | 'code' = 'id'): Shape =>
  items(sql`unnest(${keys})`, (item) => ref({ [key]: item }));
