import { sql } from 'kysely';
import type { AnyExpression, Row } from './builder.ts';
import type { Fields } from './compiler.ts';
import { isGroup } from './tally.ts';
import { yuan } from './value.ts';
import { snakeCase } from '../snake-case.ts';

/**
 * Which of the aggregated records a total counts, and what each of them states. Every total explains itself: how many
 * records it counts, how many of these state no number, and what kind of bound it is.
 */
export interface Counted {
  readonly value: AnyExpression;
  readonly qualifier: AnyExpression;
  /** Never null. True for the records that belong to this total; all, where it is left out. */
  readonly when?: AnyExpression;
}

/** What is kept of a measure: which records belong to it was said where it is kept. */
function keptFacts(measure: string, record: Row) {
  const filter = sql`filter (where ${record['measure']} = ${sql.lit(measure)})`;
  const sum = (part: string) => sql`coalesce(sum(${record[part]}) ${filter}, 0)`;
  const any = (part: string) => sql`${sum(part)} > 0`;
  return {
    sum: sum('value'),
    atLeast: any('floors'),
    approximate: any('approximates'),
    upperBound: any('ceilings'),
    recordCount: sql`(${sum('records')})::int`,
    missingCount: sql`(${sum('missing')})::int`,
  };
}

function countedFacts({ value, qualifier, when }: Counted, record: Row) {
  const filter = when ? sql`filter (where ${when})` : sql``;
  const any = (bound: string) =>
    sql`coalesce(bool_or(${qualifier} = ${sql.lit(bound)}) ${filter}, false)`;
  const count = sql`count(${record['one']}) ${filter}`;
  return {
    sum: sql`coalesce(sum(${value}) ${filter}, 0)`,
    atLeast: any('AT_LEAST'),
    approximate: any('APPROXIMATE'),
    upperBound: any('UP_TO'),
    recordCount: sql`(${count})::int`,
    missingCount: sql`(${count} - count(${value}) ${filter})::int`,
  };
}

/** Of the records of an aggregate, or of what is kept of them by the name of the columns' prefix. */
function facts(record: Row, prefix: string, number: 'Fen' | 'Value', when?: AnyExpression) {
  if (isGroup(record)) return keptFacts(snakeCase(prefix), record);
  const value = record[`${prefix}${number}`]!;
  const qualifier = record[`${prefix}Qualifier`]!;
  return countedFacts({ value, qualifier, ...(when && { when }) }, record);
}

/** Money of the records of an aggregate, from `<prefix>_fen` and `<prefix>_qualifier`. */
export const moneyTotal = (record: Row, prefix: string, when?: AnyExpression): Fields => {
  const { sum, ...rest } = facts(record, prefix, 'Fen', when);
  return { fen: sum, yuan: yuan(sum), ...rest };
};

/** Heads, sessions, villages of the records of an aggregate, from `<prefix>_value` and `<prefix>_qualifier`. */
export const countTotal = (record: Row, prefix: string, when?: AnyExpression): Fields => {
  const { sum, ...rest } = facts(record, prefix, 'Value', when);
  return { value: sum, ...rest };
};

/** How many records an aggregate holds: each counts one. */
export const countOf = (record: Row): Fields => {
  const number = isGroup(record)
    ? sql`(${keptFacts('', record).recordCount})`
    : sql`count(${record['one']})::int`;
  return {
    value: number,
    atLeast: sql`false`,
    approximate: sql`false`,
    upperBound: sql`false`,
    recordCount: number,
    missingCount: sql`0`,
  };
};
