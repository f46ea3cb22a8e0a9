import {
  aggregate,
  judged,
  made,
  manyOf,
  moneyTotal,
  object,
  ref,
  size,
  yuan,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Row } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import type { ActivityFilter, QueryFlowsArgs, QueryTotalsArgs } from '../generated.ts';
import { rows } from '../tables.ts';

type Filter = Asked<ActivityFilter> | null | undefined;

/** What one activity adds to an indicator, beside the activity; nothing where it is part of another. */
const contributed = (name: string, indicator: string) => sql`left join lateral (
  select (c ->> 'value')::numeric as ${sql.ref(`${name}Fen`)}, c ->> 'qualifier' as ${sql.ref(`${name}Qualifier`)},
    true as ${sql.ref(`${name}Counted`)}
  from jsonb_array_elements(a.contributions) as c where c ->> 'indicator' = ${sql.lit(indicator)}) as ${sql.ref(name)} on true`;

/** Activities with what they add to contracted and paid-in investment. */
const invested = (filter: Filter): AnyExpression => sql`(
  select a.*, contracted.*, paid_in.*
  from ${activities(filter ?? {})
    .from('e')
    .selectAll()} as a
  ${contributed('contracted', 'investment-contracted')} ${contributed('paidIn', 'investment-paid-in')})`;

const count = (row: Row, when?: AnyExpression) =>
  sql`(count(${row['one']}) ${when ? sql`filter (where ${when})` : sql``})::int`;

const total = (row: Row, name: 'contracted' | 'paidIn') =>
  object(moneyTotal(row, name, sql`${row[`${name}Counted`]}`));

const pairingsIn = (filter: Filter) =>
  rows('pairing', (pairing) =>
    pairing.$if(filter?.pairing != null, (some) =>
      some.where('id', '=', filter?.pairing as string),
    ),
  );

const totals = ({ filter }: Asked<QueryTotalsArgs>) => {
  const pairings = pairingsIn(filter).from('p');
  const active = activities(filter ?? {})
    .from('e')
    .select('pairingId');
  return aggregate(invested(filter), (activity) => ({
    pairingCount: sql`(${pairings.select(sql`count(*)::int`.as('n'))})`,
    pairingsWithoutActivity: sql`(${pairings
      .where(
        sql<boolean>`p.id not in (select pairing_id from ${active} as a where pairing_id is not null)`,
      )
      .select(sql`count(*)::int`.as('n'))})`,
    activityCount: count(activity),
    unpairedActivityCount: count(activity, sql`${activity['pairingId']} is null`),
    statedMoneyCount: count(activity, sql`${activity['moneyFen']} is not null`),
    contracted: total(activity, 'contracted'),
    paidIn: total(activity, 'paidIn'),
  }));
};

/** The column that holds a region raised to a level; lower levels than a county's are counties here. */
const RAISED: Readonly<Record<string, string>> = {
  PROVINCE: 'provinceCode',
  PREFECTURE: 'prefectureCode',
};

const flows = ({ filter, level, first }: Asked<QueryFlowsArgs>) => {
  const raised = (region: string) => sql.ref(`${region}.${RAISED[level ?? 'COUNTY'] ?? 'code'}`);
  const paired = sql`(
    select i.*, ${raised('s')} as supporter, ${raised('r')} as recipient
    from ${invested(filter)} as i join ${sql.table('pairing')} as p on p.id = i.pairing_id
      join ${sql.table('region')} as s on s.code = p.supporter_code
      join ${sql.table('region')} as r on r.code = p.recipient_code)`;
  const busiest = (most: AnyExpression) => sql`(
    select supporter, domain, recipient, count(*)::int as activity_count, -count(*) as place,
      coalesce(sum(contracted_fen), 0) as fen, count(contracted_counted)::int as records,
      count(contracted_fen)::int as stated, array_agg(distinct contracted_qualifier) as qualifiers
    from ${paired} as f group by supporter, domain, recipient
    order by place, supporter, recipient, domain limit ${most})`;
  return judged(first ?? 50, 0, size, (most) =>
    manyOf(made('flow', busiest(most), ['place', 'supporter', 'recipient', 'domain']), flowOf),
  );
};

const flowOf = (flow: Row) => {
  const side = (name: string) => ref({ code: flow[name]! });
  const any = (qualifier: string) =>
    sql`coalesce(${sql.lit(qualifier)} = any(${flow['qualifiers']}), false)`;
  return object({
    supporter: side('supporter'),
    domain: flow['domain']!,
    recipient: side('recipient'),
    activityCount: flow['activityCount']!,
    contracted: object({
      fen: flow['fen']!,
      yuan: yuan(flow['fen']!),
      atLeast: any('AT_LEAST'),
      approximate: any('APPROXIMATE'),
      upperBound: any('UP_TO'),
      recordCount: flow['records']!,
      missingCount: sql`${flow['records']} - ${flow['stated']}`,
    }),
  });
};

export const overviewQueries = { totals, flows };
