import { aggregate, isGroup, moneyTotal, object } from '@jiedui/subgraph';
import type { Asked, Row } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { activities, isOfCharacter } from '../activity/activities.ts';
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
      unpairedActivityCount: ofMeasure(row, '', sql`${row['part']} like '% UNPAIRED'`),
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

/** Whether a pairing has none of the activities: by what is kept, else by the first that is found of its own, or of all. */
function isIdle(filter: Filter): RawBuilder<boolean> {
  const { from, tally } = activities(filter ?? {}, undefined, true);
  if (tally && filter?.period == null)
    return sql`p.id not in (select owner from ${tally.groups} as a where measure = '' and records > 0)`;
  if (isOfCharacter(filter ?? {})) {
    const own = activities({ ...filter, pairing: sql.ref('p.id') });
    return sql`not exists (${own.from('e').select('id')})`;
  }
  return sql`p.id not in (select pairing_id from ${from('e').select('pairingId')} as a where pairing_id is not null)`;
}

const totals = ({ filter }: Asked<QueryTotalsArgs>) => {
  const pairings = pairingsIn(filter).from('p');
  return aggregate(invested(filter), (activity) => ({
    pairingCount: sql`(${pairings.select(sql`count(*)::int`.as('n'))})`,
    pairingsWithoutActivity: sql`(${pairings
      .where(isIdle(filter))
      .select(sql`count(*)::int`.as('n'))})`,
    ...numbers(activity),
    contracted: total(activity, 'contracted'),
    paidIn: total(activity, 'paidIn'),
  }));
};

export const overviewQueries = { totals, flows };
