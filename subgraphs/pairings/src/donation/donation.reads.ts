import { history, money, partialDate, provenance, text } from '@jiedui/subgraph';
import { one, pairingOf, type } from '../tables.ts';

export const Donation = type('donation', (donation) => ({
  title: text(donation, 'title'),
  given: partialDate(donation, 'given'),
  donor: one('organization', (organization) => organization.where('id', '=', donation.donorId)),
  value: money(donation, 'value', 'DISBURSED'),
  pairing: pairingOf(donation),
  provenance: provenance(donation),
  history: history(donation.id),
}));
