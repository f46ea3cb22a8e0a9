import { aggregate, isGroup, moneyTotal, object } from '@jiedui/subgraph';
import type { AnyExpression, Asked, Row } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import type { QueryTotalsArgs } from '../generated.ts';
import { rows } from '../tables.ts';
import { flows } from './flows.reads.ts';
import { invested } from './invested.reads.ts';
import type { Filter } from './invested.reads.ts';

const ofMeasure = (row: Row, measure: string, when = sql`true`) =>
  sql`coalesce(sum(${row['records']}) filter (where ${row['measure']} = ${sql.lit(measure)} and ${when}), 0)::int`;

/** How many there are, how many of them belong to no pairing, and how many state money. */
function numbers(row: Row) {
  if (isGroup(row))
    return {
      activityCount: ofMeasure(row, ''),
      unpairedActivityCount: ofMeasure(row, '', sql`${row['part']} = 'UNPAIRED'`),
      statedMoneyCount: ofMeasure(row, 'money'),
    };
  const count = (when = sql`true`) => sql`(count(${row['one']}) filter (where ${when}))::int`;
  return {
    activityCount: count(),
    unpairedActivityCount: count(sql`${row['isUnpaired']}`),
    statedMoneyCount: count(sql`${row['hasMoney']}`),
  };
}

const total = (row: Row, name: 'contracted' | 'paidIn') =>
  object(moneyTotal(row, name, sql`${row[`${name}Counted`]}`));

const pairingsIn = (filter: Filter) =>
  rows('pairing', (pairing) =>
    pairing.$if(filter?.pairing != null, (some) =>
      some.where('id', '=', filter?.pairing as string),
    ),
  );

/** The pairings of activities. */
function active(filter: Filter): AnyExpression {
  const { from, tally } = activities(filter ?? {}, undefined, true);
  return tally
    ? sql`select owner from ${tally.groups} as a where measure = '' and records > 0`
    : sql`select pairing_id from ${from('e').select('pairingId')} as a where pairing_id is not null`;
}

const totals = ({ filter }: Asked<QueryTotalsArgs>) => {
  const pairings = pairingsIn(filter).from('p');
  return aggregate(invested(filter), (activity) => ({
    pairingCount: sql`(${pairings.select(sql`count(*)::int`.as('n'))})`,
    pairingsWithoutActivity: sql`(${pairings
      .where(sql<boolean>`p.id not in (${active(filter)})`)
      .select(sql`count(*)::int`.as('n'))})`,
    ...numbers(activity),
    contracted: total(activity, 'contracted'),
    paidIn: total(activity, 'paidIn'),
  }));
};

export const overviewQueries = { totals, flows };
