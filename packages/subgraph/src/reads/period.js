import { sql } from 'kysely';
import { groups, none } from './aggregate.ts';
/**
 * Keeps the rows whose day lies in a period; all, where none is given. A year that is all that is known counts with its
 * first day, so that neighbouring periods never count a record twice.
 */
export const within = (column, period) => (rows) => {
    let kept = rows;
    const keep = (operator, day) => {
        if (day != null)
            kept = kept.where(column, operator, day);
    };
    keep('>=', period?.from);
    keep('<=', period?.to);
    return kept;
};
/** The dates that are known well enough to fall into one bucket. */
const KNOWN = {
    MONTH: ['DAY', 'MONTH'],
    QUARTER: ['DAY', 'MONTH', 'QUARTER'],
    YEAR: ['DAY', 'MONTH', 'QUARTER', 'YEAR'],
};
const LENGTH = {
    YEAR: '1 year',
    QUARTER: '3 months',
    MONTH: '1 month',
};
/** Whether a date is known well enough to fall into one bucket of this length. */
export const fallsInto = (unit, precision) => sql `${precision} in (${sql.join(KNOWN[unit].map((name) => sql.lit(name)))})`;
/** The first day of the bucket that holds a day. */
export const bucketOf = (unit, day) => sql `date_trunc(${sql.lit(unit)}, ${day})::date`;
/** The last day of the bucket that begins on a day. */
export const bucketEnd = (unit, from) => sql `(${from} + ${sql.lit(LENGTH[unit])}::interval - interval '1 day')::date`;
/**
 * Records by time, from their columns `on` and `precision`: one object with `from`, `to` and `fields` for each bucket
 * that holds any. A record of which only the year is known is in no month.
 */
export function bucketsBy(unit, records, fields) {
    if (unit == null)
        return none;
    const dated = sql `(select * from ${records} as r where ${fallsInto(unit, sql.ref('r.precision'))})`;
    return groups(dated, (record) => bucketOf(unit, record['on']), (record, from) => ({ from, to: bucketEnd(unit, from), ...fields(record) }));
}
