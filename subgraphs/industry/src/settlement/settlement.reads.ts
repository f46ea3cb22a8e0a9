import { money, partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Settlement = type('settlement', (settlement) => ({
  ...recordFields(settlement),
  title: text(settlement, 'title'),
  settled: partialDate(settlement, 'settled'),
  enterprise: ref({ id: settlement.enterpriseId }),
  park: ref({ id: settlement.parkId }),
  host: ref({ code: settlement.hostCode }),
  paidIn: money(settlement, 'paidIn', 'PAID_IN'),
  jobs: quantity(settlement, 'jobs', 'person'),
}));
