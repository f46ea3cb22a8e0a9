import { made } from '@jiedui/subgraph';
import type { Asked, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import type { ActivityFilter } from '../generated.ts';

export type Filter = Asked<ActivityFilter> | null | undefined;

/** What one activity adds to an indicator, beside the activity; nothing where it is part of another. */
const contributed = (name: string, indicator: string) => sql`left join lateral (
  select (c ->> 'value')::numeric as ${sql.ref(`${name}Fen`)}, c ->> 'qualifier' as ${sql.ref(`${name}Qualifier`)},
    true as ${sql.ref(`${name}Counted`)}
  from jsonb_array_elements(a.contributions) as c where c ->> 'indicator' = ${sql.lit(indicator)}) as ${sql.ref(name)} on true`;

/** Activities with what they add to contracted and paid-in investment; where that is kept, as it is kept. */
export function invested(filter: Filter): Rows {
  const { table, from, tally } = activities(filter ?? {});
  const query = sql`(
    select a.*, contracted.*, paid_in.*, a.pairing_id is null as is_unpaired, a.money_fen is not null as has_money
    from ${from('e').selectAll()} as a
    ${contributed('contracted', 'investment-contracted')} ${contributed('paidIn', 'investment-paid-in')})`;
  return { ...made(table, query), ...(tally && { tally }) };
}
