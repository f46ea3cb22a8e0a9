import { sql } from 'kysely';
import { yuan } from './value.ts';
function facts({ value, qualifier, when }, record) {
    const filter = when ? sql `filter (where ${when})` : sql ``;
    const any = (bound) => sql `coalesce(bool_or(${qualifier} = ${sql.lit(bound)}) ${filter}, false)`;
    const count = sql `count(${record['one']}) ${filter}`;
    return {
        sum: sql `coalesce(sum(${value}) ${filter}, 0)`,
        atLeast: any('AT_LEAST'),
        approximate: any('APPROXIMATE'),
        upperBound: any('UP_TO'),
        recordCount: sql `(${count})::int`,
        missingCount: sql `(${count} - count(${value}) ${filter})::int`,
    };
}
/** Money of the records of an aggregate, from `<prefix>_fen` and `<prefix>_qualifier`. */
export const moneyTotal = (record, prefix, when) => {
    const value = record[`${prefix}Fen`];
    const qualifier = record[`${prefix}Qualifier`];
    const { sum, ...rest } = facts({ value, qualifier, ...(when && { when }) }, record);
    return { fen: sum, yuan: yuan(sum), ...rest };
};
/** Heads, sessions, villages of the records of an aggregate, from `<prefix>_value` and `<prefix>_qualifier`. */
export const countTotal = (record, prefix, when) => {
    const value = record[`${prefix}Value`];
    const qualifier = record[`${prefix}Qualifier`];
    const { sum, ...rest } = facts({ value, qualifier, ...(when && { when }) }, record);
    return { value: sum, ...rest };
};
/** How many records an aggregate holds: each counts one. */
export const countOf = (record) => ({
    value: sql `count(${record['one']})`,
    atLeast: sql `false`,
    approximate: sql `false`,
    upperBound: sql `false`,
    recordCount: sql `count(${record['one']})::int`,
    missingCount: sql `0`,
});
