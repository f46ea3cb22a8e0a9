import { list, ref } from '@jiedui/subgraph';
import type { AnyExpression, Arg, Asked, Shape } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { ActivityContributionsArgs, IndicatorFilter } from '../generated.ts';
import { rows } from '../tables.ts';
import { inUnit } from './sums.ts';

type Filter = Asked<IndicatorFilter>;

/** What a list of contributions contains where one of them is to this indicator, in this year. */
const sought = ({ indicator, year }: Filter): AnyExpression =>
  year == null
    ? sql`jsonb_build_array(jsonb_build_object('indicator', ${indicator}::text))`
    : sql`jsonb_build_array(jsonb_build_object('indicator', ${indicator}::text, 'year', ${year}::int))`;

/** Those that ever changed the indicator of a pairing: an index finds these few among all activities of it. */
const concerned = (pairing: Arg<string> | Expression<string | null>, { indicator, year }: Filter) =>
  rows('delta', (delta) =>
    delta
      .where('pairingId', '=', pairing as string)
      .where('indicator', '=', indicator as string)
      .$if(year != null, (some) => some.where('year', '=', year as number)),
  )
    .from('d')
    .select('d.id');

/** Whether an activity is counted under an indicator; `pairing` is the one that it is sought in. */
export const countsUnder = (
  row: Readonly<Record<'id' | 'contributions', Expression<unknown>>>,
  filter: Filter,
  pairing: Arg<string> | Expression<string | null> | null | undefined,
) => {
  const counts = sql<boolean>`${row.contributions} @> ${sought(filter)}`;
  return pairing == null
    ? counts
    : sql<boolean>`(${row.id} in ${concerned(pairing, filter)} and ${counts})`;
};

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
