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

/** The first and the last day of a year; all there are of none (0), and none of what is no year. */
function daysOfYear(year: number): readonly [first: string, last: string] {
  if (year === 0) return ['-infinity', 'infinity'];
  if (year < 0 || year > 9999) return ['infinity', '-infinity'];
  const number = String(year).padStart(4, '0');
  return [`${number}-01-01`, `${number}-12-31`];
}

/**
 * When activities occurred that are counted in a year, by which an index finds them: an activity counts in the year that it
 * occurred in, or in none.
 */
export const daysOf = ({ year }: Filter): Period | null =>
  year == null
    ? null
    : {
        from: mapArg(year, (number) => daysOfYear(number)[0]),
        to: mapArg(year, (number) => daysOfYear(number)[1]),
      };

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
