import { sql } from 'kysely';
import { rowOf } from './builder.ts';
import type { AnyExpression, Row } from './builder.ts';
import type { Fields, Shape } from './compiler.ts';
import type { Rows } from './rows.ts';
import { groupOf } from './tally.ts';

/** Rows of a table, or a query. */
type From = AnyExpression | Rows;

export const rowsIn = (from: From): AnyExpression =>
  'table' in from ? from.from('f').selectAll() : from;

const tallyOf = (from: From) => ('table' in from ? from.tally : undefined);

/** What is aggregated: what is kept of the rows, or they themselves. */
const queryOf = (from: From): AnyExpression => tallyOf(from)?.groups ?? rowsIn(from);

/** What is aggregated, as one row of it is seen. */
const seen = (from: From, alias: string): Row => {
  const tally = tallyOf(from);
  return tally ? groupOf(alias, tally.part) : rowOf(alias);
};

/**
 * One object from many rows: its fields are aggregates over the query. `one` is a column that is never null: `count(*)`,
 * which names no column, would count the nested select it stands in, silently 1. `having` makes it one row even where no
 * field asked for is an aggregate.
 */
export const aggregate = (from: From, fields: (row: Row) => Fields): Shape => ({
  compile: (at) => {
    const t = at.compiler.alias();
    return sql`(select ${at.compiler.object(at, fields(seen(from, t)), {})}
      from (select f.*, 1 as one from ${queryOf(from)} as f) as ${sql.ref(t)} having true)`;
  },
});

/** One object for each group, in the order of what they are grouped by. Groups without rows are not listed. */
export const groups = (
  from: From,
  by: (row: Row) => AnyExpression,
  fields: (row: Row, group: AnyExpression) => Fields,
): Shape => ({
  compile: (at) => {
    const { compiler } = at;
    const t = compiler.alias();
    const s = compiler.alias();
    const key = sql.ref(`${t}.k`);
    // The key is a column of its own: Postgres does not recognise a grouping expression inside a nested select.
    return sql`(select coalesce(json_agg(g.j order by g.k), '[]'::json)
      from (select ${key}, ${compiler.object(at, fields(seen(from, t), key), {})} as j
        from (select ${by(seen(from, s))} as k, 1 as one, ${sql.ref(s)}.* from ${queryOf(from)} as ${sql.ref(s)}) as ${sql.ref(t)}
        group by ${key}) as g)`;
  },
});

/**
 * An object of which some fields can be had for less than the rest: by these alone, where nothing else of it is asked for.
 * Both ways must say the same.
 */
export const sooner = (fields: Fields, otherwise: Shape): Shape => ({
  compile: (at) => {
    const isEnough = at.compiler
      .selected(at)
      .every(({ name }) => Object.hasOwn(fields, name) || name === '__typename');
    return isEnough ? at.compiler.object(at, fields, {}) : otherwise.compile(at);
  },
});

/** A list that was not asked for. */
export const none: Shape = { compile: () => sql`'[]'::json` };
