import { sql } from 'kysely';
import { builder, rowOf } from './builder.ts';
import type { AnyExpression } from './builder.ts';
import { cut } from './cut.ts';
import type { Cut } from './cut.ts';
import { orderBy } from './order.ts';
import type { Groups } from './rows.ts';

/** So many of all rows are looked at for a page of those that are meant. */
const LOOKED_AT = 1000;

/** The keys of a page of those that are meant among the next rows of all. */
function amongNext({ all, meant }: Groups, key: AnyExpression, page: Cut) {
  const next = cut(all.from('n').selectAll(), 'n', { ...page, limit: sql.lit(LOOKED_AT) });
  const found = meant({ table: all.table, from: (alias) => builder.selectFrom(next.as(alias)) });
  return cut(found.from('k'), 'k', { ...page, after: undefined }).select(sql`${key}`.as('key'));
}

/** The keys of a page that is chosen from the first of each group. */
function firstOfEach({ all, meant, of, holds }: Groups, key: AnyExpression, page: Cut) {
  const inGroup = meant(all)
    .from('e')
    .selectAll('e' as never)
    .where(holds(rowOf('g'), rowOf('e')) as never);
  const each = cut(inGroup, 'e', page);
  return sql`select ${key} from (${of}) as g cross join lateral ${each} as k
    where (select count(*) from next) < ${page.limit} order by ${orderBy(rowOf('k'), page.order)} limit ${page.limit}`;
}

/**
 * The keys of a page of rows of which there may be hardly any: where the next rows of all hold a page of them, these are read, and
 * else the first of each group that there is, so that nobody reads on to the end for the last few. PostgreSQL cannot
 * choose between the two, since it plans before it knows what is asked for.
 */
export function pageOfGroups(groups: Groups, fetchedBy: string, page: Cut): AnyExpression {
  const key = sql.ref(`k.${fetchedBy}`);
  return sql`(with next as materialized ${amongNext(groups, key, page)}
    select key from next where (select count(*) from next) >= ${page.limit}
    union all (${firstOfEach(groups, key, page)}))`;
}
