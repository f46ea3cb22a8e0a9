import { occurred, origin, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { DonationTable } from './donation.table.ts';

/** The article says only that donations took place: no donor, no recipient, no value. */
export const donationFacts: NewRecord<DonationTable>[] = [
  {
    ...origin('F45', null),
    ...dateColumns('given', occurred('F45')),
    id: shippedId('donation', 'F45'),
    titleZh: '爱心捐赠',
    titleEn: 'Charitable donations',
    status: 'IN_PROGRESS',
    form: null,
    donorId: null,
    valueFen: null,
    valueQualifier: null,
  },
];
