import {
  achieved,
  aggregate,
  newest,
  numberOf,
  page,
  partialDate,
  quantity,
  recordFields,
  ref,
  spoken,
  tallied,
  text,
} from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type {
  DemonstrationVillageSummaryVillagesArgs,
  PairingDemonstrationVillagesArgs,
} from '../generated.ts';
import { rows, type } from '../tables.ts';

export const DemonstrationVillage = type('demonstrationVillage', (village) => ({
  ...recordFields(village),
  name: text(village, 'name'),
  named: partialDate(village, 'named'),
  region: ref({ code: village.regionCode }),
}));

/** Promised against named: a village that is only meant to become one is neither counted nor listed. */
export function villageSummary(
  pairing: Key,
  { confirmation }: Asked<PairingDemonstrationVillagesArgs>,
) {
  const villages = tallied(
    rows('demonstrationVillage', (village) =>
      village.where('pairingId', '=', pairing).$call(spoken(confirmation)).$call(achieved(true)),
    ),
    { pairingId: pairing },
    { confirmation, countedOnly: true },
  );
  const promises = rows('commitment', (commitment) =>
    commitment
      .where('pairingId', '=', pairing)
      .where('indicator', '=', 'demonstration-villages')
      .where('planId', 'in', (plans) =>
        plans
          .selectFrom('workPlan as plan')
          .select('plan.id')
          .where('plan.withdrawnAt', 'is', null),
      ),
  );
  return aggregate(promises, (promise) => ({
    promised: quantity(
      {
        villagesValue: sql`sum(${promise['promisedValue']})`,
        villagesQualifier: sql`case when bool_or(${promise['promisedQualifier']} = 'AT_LEAST') then 'AT_LEAST' else 'EXACT' end`,
      },
      'villages',
      'village',
    ),
    named: numberOf(villages, 'v'),
    villages: (args: Asked<DemonstrationVillageSummaryVillagesArgs>) =>
      page(villages, newest('named'), args),
  }));
}
