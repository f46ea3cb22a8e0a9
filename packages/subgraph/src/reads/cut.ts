import { rowOf } from './builder.ts';
import type { AnyExpression, Row } from './builder.ts';
import { orderBy } from './order.ts';
import type { Order } from './order.ts';
import type { Rows } from './rows.ts';

export type Query = ReturnType<Rows['from']>;

/** Where a page begins, and how many rows it has. */
export interface Cut {
  readonly order: Order;
  /** Whether a row comes after the cursor, where there is one. */
  readonly after: ((row: Row) => AnyExpression) | undefined;
  readonly limit: AnyExpression;
}

/** As many rows of a query as a page has. */
export function cut(query: Query, alias: string, { order, after, limit }: Cut): Query {
  const row = rowOf(alias);
  return (after ? query.where(after(row) as never) : query)
    .orderBy(orderBy(row, order) as never)
    .limit(limit as never);
}
