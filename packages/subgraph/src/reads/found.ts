import { sql } from 'kysely';
import type { Arg } from './argument.ts';
import { builder } from './builder.ts';
import { isFrequent } from './frequent.ts';
import { contains } from './contains.ts';
import type { Order } from './order.ts';
import type { Rows } from './rows.ts';

type Columns = Record<string, unknown>;

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

/**
 * Rows that contain a text, whatever the case: by the index of texts where it is rare, and in their order where it is frequent.
 */
export function found(rows: Rows, search: Search): readonly [rare: Rows, frequent: Rows] {
  const { table } = rows;
  const saying = (among: Rows): Rows => ({
    table,
    from: (alias) => among.from(alias).where(says(alias, search)),
  });
  // All rows contain no text at all.
  const frequent = sql<boolean>`(${search.part}::text = '' or ${isFrequent(rows, search.order, saying)})`;
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
        builder.selectFrom(sql<Columns>`${indexed}`.as(alias)).where(sql<boolean>`not ${frequent}`),
    },
    { table, from: (alias) => saying(rows).from(alias).where(frequent) },
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
