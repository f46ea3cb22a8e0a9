import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  moneyOf,
  recordType,
} from '@jiedui/subgraph';
import type { DonationTable } from './donation.table.ts';

export const donation = recordType<DonationTable>('donation', {
  kind: 'DONATION',
  label: { zh: '社会捐赠', en: 'Donation' },
  of: (donation) => {
    const given = dateOf(donation, 'given');
    const value = { value: donation.valueFen, qualifier: donation.valueQualifier };
    return {
      title: localized(donation, 'title'),
      status: donation.status,
      occurred: given,
      money: moneyOf(donation, 'value', 'DISBURSED'),
      // Cash is also part of cash and goods; the two indicators are never added.
      contributions: hasHappened(donation.status)
        ? [
            contribution('social-donations', given, value),
            ...(donation.form === 'CASH'
              ? [contribution('social-donations-cash', given, value)]
              : []),
          ]
        : [],
    };
  },
});
