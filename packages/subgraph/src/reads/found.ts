import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Arg } from './argument.ts';
import { builder } from './builder.ts';
import { contains } from './contains.ts';
import { cut } from './cut.ts';
import type { Order } from './order.ts';
import type { Rows } from './rows.ts';

type Columns = Record<string, unknown>;

/** Where more than this of so many of the first rows contain a text, it is common. */
const COMMON = 20;
const LOOKED_AT = 1000;

/** What rows are searched for, and how. */
interface Search {
  /** The columns that an index holds the `pairs_of`; see the migration that makes both. */
  readonly texts: readonly string[];
  readonly part: Arg<string>;
  /** The order in which they are mostly listed. */
  readonly order: Order;
}

const textsOf = (alias: string, { texts }: Search) =>
  texts.map((column) => sql.ref(`${alias}.${column}`));
const says = (alias: string, search: Search) => contains(textsOf(alias, search), search.part);

/** Whether a page of those that contain the text is soon read in their order, as all rows are, which contain no text at all. */
function isCommon(rows: Rows, search: Search): RawBuilder<boolean> {
  const { order } = search;
  const first = cut(rows.from('n').selectAll(), 'n', {
    ...{ order, after: undefined },
    limit: sql.lit(LOOKED_AT),
  });
  // No more of them are looked at than it takes to tell.
  const saying = sql`(select from ${first} as n where ${says('n', search)} limit ${sql.lit(COMMON + 1)})`;
  return sql`(${search.part}::text = '' or (select count(*) > ${sql.lit(COMMON)} from ${saying} as n))`;
}

/**
 * Rows that contain a text, whatever the case: by the index of texts where it is rare, and in their order where it is common.
 * PostgreSQL cannot choose between the two, since it plans before it knows the text.
 */
export function found(rows: Rows, search: Search): readonly [rare: Rows, common: Rows] {
  const { table } = rows;
  const common = isCommon(rows, search);
  const indexed = rows
    .from('x')
    .selectAll()
    .where(
      sql<boolean>`pairs_of(${sql.join(textsOf('x', search))}) @@ has_pairs_of(${search.part}::text)`,
    )
    .where(says('x', search))
    // A fence: what else is asked of rows is asked of those that were found.
    .offset(sql.lit(0));
  return [
    {
      table,
      from: (alias) =>
        builder.selectFrom(sql<Columns>`${indexed}`.as(alias)).where(sql<boolean>`not ${common}`),
    },
    { table, from: (alias) => rows.from(alias).where(says(alias, search)).where(common) },
  ];
}

/** The rows that are found one way or the other. */
export function either(ways: readonly Rows[]): Rows {
  const [{ table } = { table: '' }] = ways;
  const all = ways.map(({ from }) => sql`${from('w').selectAll('w')}`);
  return {
    table,
    from: (alias) =>
      builder.selectFrom(sql<Columns>`(${sql.join(all, sql` union all `)})`.as(alias)),
    ways,
  };
}
