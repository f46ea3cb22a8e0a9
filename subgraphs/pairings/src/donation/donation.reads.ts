import { money, partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Donation = type('donation', (donation) => ({
  ...recordFields(donation),
  title: text(donation, 'title'),
  given: partialDate(donation, 'given'),
  donor: ref({ id: donation.donorId }),
  value: money(donation, 'value', 'DISBURSED'),
}));
