import type { SelectQueryBuilder } from 'kysely';
import type { AnyExpression, Row } from './builder.ts';

/** What is kept of a list, in the place of its rows: sums of groups of them. */
export interface Tally {
  readonly groups: AnyExpression;
  /** The column by which sums are broken down. */
  readonly part: string | undefined;
}

/** Groups that rows fall into, of each of which an index holds its rows in the order of a page. */
export interface Groups {
  /** The rows without a filter, and those that are meant among any of them. */
  readonly all: Rows;
  readonly meant: (among: Rows) => Rows;
  /** The groups that those fall into that are meant, and whether a row is of one. */
  readonly of: AnyExpression;
  readonly holds: (group: Row, row: Row) => AnyExpression;
}

/** Rows of one table under one filter: a page, its count and its totals are all made from the same. */
export interface Rows {
  readonly table: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a filter may join other tables
  readonly from: (alias: string) => SelectQueryBuilder<any, any, object>;
  /** Ways to find them, of which just one finds any, each with its own order: a page is cut of each, and all are together. */
  readonly ways?: readonly Rows[];
  /**
   * The column by which a page's rows are fetched, once it is known which they are: for those that an index tells all of, but
   * not in their order.
   */
  readonly fetchedBy?: string;
  /** What a page may be chosen from the first of, where hardly any rows are meant; `fetchedBy` is told, too. */
  readonly groups?: Groups;
  /** What is kept of them, where anything is. */
  readonly tally?: Tally;
}
