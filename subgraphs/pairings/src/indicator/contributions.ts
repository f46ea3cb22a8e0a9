import { list, mapArg, ref } from '@jiedui/subgraph';
import type { AnyExpression, Asked, Period, Shape } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { ActivityContributionsArgs, IndicatorFilter } from '../generated.ts';
import { inUnit } from './sums.ts';

type Filter = Asked<IndicatorFilter>;

/** What a list of contributions contains where one of them is to this indicator, in this year. */
const sought = ({ indicator, year }: Filter): AnyExpression =>
  year == null
    ? sql`jsonb_build_array(jsonb_build_object('indicator', ${indicator}::text))`
    : sql`jsonb_build_array(jsonb_build_object('indicator', ${indicator}::text, 'year', ${year}::int))`;

/**
 * The days of activities that are counted in a year, by which an index finds them: an activity adds to the year that it
 * occurred in, or to none (0), whatever its day.
 */
export function daysOf({ year }: Filter): Period | null {
  if (year == null) return null;
  const isYear = (number: number) => number > 0 && number <= 9999;
  const day = (number: number, ofYear: string, beyond: readonly [none: string, never: string]) => {
    if (isYear(number)) return `${String(number).padStart(4, '0')}-${ofYear}`;
    return beyond[number === 0 ? 0 : 1];
  };
  return {
    from: mapArg(year, (number) => day(number, '01-01', ['-infinity', 'infinity'])),
    to: mapArg(year, (number) => day(number, '12-31', ['infinity', '-infinity'])),
  };
}

/** Whether what an activity adds is counted under an indicator. */
export const countsUnder = (contributions: Expression<unknown>, filter: Filter) =>
  sql<boolean>`${contributions} @> ${sought(filter)}`;

/** What an activity adds to indicators, or to the one that is asked for. */
export const contributionsOf = (
  contributions: AnyExpression,
  { indicator }: Asked<ActivityContributionsArgs>,
): Shape => {
  const asked =
    indicator == null
      ? contributions
      : sql`jsonb_path_query_array(${contributions}, '$[*] ? (@.indicator == $code)', jsonb_build_object('code', ${indicator}::text))`;
  return list(asked, (item) => {
    const code = sql`${item} ->> 'indicator'`;
    const unit = sql`(select i.unit from ${sql.table('indicator')} as i where i.code = ${code})`;
    return {
      indicator: ref({ code }),
      year: sql`nullif((${item} ->> 'year')::int, 0)`,
      month: sql`nullif((${item} ->> 'month')::int, 0)`,
      value: inUnit(sql`(${item} ->> 'value')::numeric`, unit),
      qualifier: sql`${item} ->> 'qualifier'`,
    };
  });
};
