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

/** The activities that contributed to a promise's indicator in the plan's year, for the pairings the promise is for. */
const fulfilling = ({ planId, pairingId, indicator }: Promised, confirmation: Spoken): Rows =>
  rows('activity', (activity, row) =>
    activity.$call(spoken(confirmation)).where(sql<boolean>`exists (
      select from ${sql.table('work_plan')} as plan, jsonb_array_elements(${row.contributions}) as c
      where plan.id = ${planId} and plan.withdrawn_at is null and c ->> 'indicator' = ${indicator} and (c ->> 'year')::int = plan.year
        and (${pairingId} is null or ${row.pairingId} = ${pairingId})
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
