import { sql } from 'kysely';
import type { Arg } from './argument.ts';
import { groups, none, rowsIn } from './aggregate.ts';
import type { AnyExpression, Row } from './builder.ts';
import type { Fields, Shape } from './compiler.ts';
import type { Rows } from './rows.ts';

/** A span of days, both included, as reads see it. */
export interface Period {
  readonly from?: Arg<string> | null | undefined;
  readonly to?: Arg<string> | null | undefined;
}
export type PeriodUnit = 'YEAR' | 'QUARTER' | 'MONTH';

interface Filtered {
  where(column: never, operator: never, value: never): unknown;
}

/**
 * Keeps the rows whose day lies in a period; all, where none is given. A year that is all that is known counts with its
 * first day, so that neighbouring periods never count a record twice. The day is that of `<prefix>_sort`, by which lists
 * are ordered, so that an index finds a year of a list without the others; undated rows lie in no period.
 */
export const within =
  (prefix: string, period: Period | null | undefined) =>
  <Q extends Filtered>(rows: Q): Q => {
    const { from, to } = period ?? {};
    const where = (kept: Q, operator: string, day: unknown) =>
      kept.where(`${prefix}Sort` as never, operator as never, day as never) as Q;
    if (from == null && to == null) return rows;
    const begun = from == null ? where(rows, '>', sql.lit('-infinity')) : where(rows, '>=', from);
    return to == null ? begun : where(begun, '<=', to);
  };

/** The dates that are known well enough to fall into one bucket. */
const KNOWN: Readonly<Record<PeriodUnit, readonly string[]>> = {
  MONTH: ['DAY', 'MONTH'],
  QUARTER: ['DAY', 'MONTH', 'QUARTER'],
  YEAR: ['DAY', 'MONTH', 'QUARTER', 'YEAR'],
};
const LENGTH: Readonly<Record<PeriodUnit, string>> = {
  YEAR: '1 year',
  QUARTER: '3 months',
  MONTH: '1 month',
};

/** Whether a date is known well enough to fall into one bucket of this length. */
export const fallsInto = (unit: PeriodUnit, precision: AnyExpression): AnyExpression =>
  sql`${precision} in (${sql.join(KNOWN[unit].map((name) => sql.lit(name)))})`;

/** The first day of the bucket that holds a day. */
export const bucketOf = (unit: PeriodUnit, day: AnyExpression): AnyExpression =>
  sql`date_trunc(${sql.lit(unit)}, ${day})::date`;

/** The last day of the bucket that begins on a day. */
export const bucketEnd = (unit: PeriodUnit, from: AnyExpression): AnyExpression =>
  sql`(${from} + ${sql.lit(LENGTH[unit])}::interval - interval '1 day')::date`;

/**
 * Records by time, from their columns `on` and `precision`: one object with `from`, `to` and `fields` for each bucket
 * that holds any. A record of which only the year is known is in no month.
 */
export function bucketsBy(
  unit: PeriodUnit | null | undefined,
  records: AnyExpression | Rows,
  fields: (record: Row) => Fields,
): Shape {
  if (unit == null) return none;
  const dated = sql`(select * from ${rowsIn(records)} as r where ${fallsInto(unit, sql.ref('r.precision'))})`;
  return groups(
    dated,
    (record) => bucketOf(unit, record['on']!),
    (record, from) => ({ from, to: bucketEnd(unit, from), ...fields(record) }),
  );
}
