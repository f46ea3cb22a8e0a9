import { partialDate, recordFields, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Statement = type('statement', (statement) => ({
  ...recordFields(statement),
  text: text(statement, 'text'),
  said: partialDate(statement, 'said'),
}));
