import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { builder, rowOf } from './builder.ts';
import { orderBy } from './order.ts';
import type { Order } from './order.ts';
import type { Rows } from './rows.ts';

/** Where more than this of so many of the first rows are meant, they are frequent. */
const COMMON = 20;
const LOOKED_AT = 1000;

/**
 * Whether a page of the rows that are `meant` is soon read in the order of `all`. PostgreSQL cannot choose by that, since it
 * plans before it knows what is asked for; and no more is looked at than it takes to tell.
 */
export function isFrequent(
  all: Rows,
  order: Order,
  meant: (among: Rows) => Rows,
): RawBuilder<boolean> {
  const { table } = all;
  const first = all
    .from('n')
    .selectAll()
    .orderBy(orderBy(rowOf('n'), order) as never)
    .limit(sql.lit(LOOKED_AT));
  const found = meant({ table, from: (alias) => builder.selectFrom(first.as(alias)) })
    .from('m')
    .select(sql.lit(1).as('one'))
    .limit(sql.lit(COMMON + 1));
  return sql`(select count(*) > ${sql.lit(COMMON)} from ${found} as c)`;
}
