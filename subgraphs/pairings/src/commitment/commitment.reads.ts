import {
  aggregate,
  countTotal,
  newest,
  page,
  quantity,
  recordFields,
  ref,
  spoken,
  text,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Rows, Spoken } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { CommitmentActivitiesArgs, CommitmentFulfilledArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

interface Promised {
  readonly planId: AnyExpression;
  readonly pairingId: AnyExpression;
  readonly indicator: AnyExpression;
}

/**
 * The records that ever changed the promise's indicator in the plan's year, of each pairing that the promise may be for,
 * and of none: an index finds these few, so that not every activity there is has to be looked at.
 */
const concerned = ({ planId, pairingId, indicator }: Promised): AnyExpression => sql`(
  select d.id from ${sql.table('work_plan')} as plan
    join (select id, supporter_code from ${sql.table('pairing')} union all select '', null) as p
      on (plan.region_code is null or p.supporter_code = plan.region_code)
        and (${pairingId} is null or p.id = ${pairingId})
    join ${sql.table('delta')} as d on d.pairing_id = p.id and d.indicator = ${indicator} and d.year = plan.year
  where plan.id = ${planId} and plan.withdrawn_at is null)`;

/** The activities that contributed to a promise's indicator in the plan's year, for the pairings the promise is for. */
const fulfilling = (promised: Promised, confirmation: Spoken): Rows =>
  rows('activity', (activity, row) =>
    activity.$call(spoken(confirmation)).where(sql<boolean>`${row.id} in ${concerned(promised)}`)
      .where(sql<boolean>`exists (
      select from ${sql.table('work_plan')} as plan, jsonb_array_elements(${row.contributions}) as c
      where plan.id = ${promised.planId} and c ->> 'indicator' = ${promised.indicator}
        and (c ->> 'year')::int = plan.year
        and (${promised.pairingId} is null or ${row.pairingId} = ${promised.pairingId})
        and (plan.region_code is null or ${row.pairingId} in (
          select p.id from ${sql.table('pairing')} as p where p.supporter_code = plan.region_code)))`),
  );

const contributed = (promised: Promised, confirmation: Spoken): AnyExpression => sql`(
  select (c ->> 'value')::numeric as fulfilled_value, c ->> 'qualifier' as fulfilled_qualifier
  from ${fulfilling(promised, confirmation).from('a').selectAll()} as a, jsonb_array_elements(a.contributions) as c
  where c ->> 'indicator' = ${promised.indicator})`;

export const Commitment = type('commitment', (commitment) => ({
  ...recordFields(commitment),
  plan: ref({ id: commitment.planId }),
  text: text(commitment, 'text'),
  promised: quantity(commitment, 'promised', commitment.promisedUnit),
  indicator: ref({ code: commitment.indicator }),
  fulfilled: ({ confirmation }: Asked<CommitmentFulfilledArgs>) =>
    aggregate(contributed(commitment, confirmation), (row) => countTotal(row, 'fulfilled')),
  activities: (args: Asked<CommitmentActivitiesArgs>) =>
    page(fulfilling(commitment, args.confirmation), newest('occurred'), args),
}));
