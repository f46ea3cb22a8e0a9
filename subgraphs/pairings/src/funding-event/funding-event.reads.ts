import { history, money, partialDate, provenance, quantity, text } from '@jiedui/subgraph';
import { pairingOf, type } from '../tables.ts';

export const FundingEvent = type('fundingEvent', (event) => ({
  title: text(event, 'title'),
  funded: partialDate(event, 'funded'),
  granted: money(event, 'granted', 'DISBURSED'),
  projects: quantity(event, 'projects', 'project'),
  pairing: pairingOf(event),
  provenance: provenance(event),
  history: history(event.id),
}));
