import { aggregate, history, newest, page, partialDate, provenance, quantity, text } from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { DemonstrationVillageSummaryVillagesArgs } from '../generated.ts';
import { regionOf } from '../region/region.reads.ts';
import { pairingOf, rows, type } from '../tables.ts';

export const DemonstrationVillage = type('demonstrationVillage', (village) => ({
  name: text(village, 'name'),
  named: partialDate(village, 'named'),
  region: regionOf(village.regionCode),
  pairing: pairingOf(village),
  provenance: provenance(village),
  history: history(village.id),
}));

/** Promised against named. */
export function villageSummary(pairing: Key) {
  const villages = rows('demonstrationVillage', (village) => village.where('pairingId', '=', pairing));
  const promises = rows('commitment', (commitment) =>
    commitment.where('pairingId', '=', pairing).where('indicator', '=', 'demonstration-villages'),
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
    named: sql`(${villages.from('v').select(sql`count(*)::int`.as('n'))})`,
    villages: (args: Asked<DemonstrationVillageSummaryVillagesArgs>) =>
      page(villages, newest('named'), args),
  }));
}
