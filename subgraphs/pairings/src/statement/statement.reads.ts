import { history, partialDate, provenance, text } from '@jiedui/subgraph';
import { pairingOf, type } from '../tables.ts';

export const Statement = type('statement', (statement) => ({
  text: text(statement, 'text'),
  said: partialDate(statement, 'said'),
  pairing: pairingOf(statement),
  provenance: provenance(statement),
  history: history(statement.id),
}));
