import { history, partialDate, provenance, quantity, text } from '@jiedui/subgraph';
import { pairingOf, type } from '../tables.ts';

export const Secondment = type('secondment', (secondment) => ({
  title: text(secondment, 'title'),
  began: partialDate(secondment, 'began'),
  persons: quantity(secondment, 'persons', 'person'),
  pairing: pairingOf(secondment),
  provenance: provenance(secondment),
  history: history(secondment.id),
}));
