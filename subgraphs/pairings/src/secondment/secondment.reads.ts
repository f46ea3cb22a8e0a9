import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Secondment = type('secondment', (secondment) => ({
  ...recordFields(secondment),
  title: text(secondment, 'title'),
  began: partialDate(secondment, 'began'),
  persons: quantity(secondment, 'persons', 'person'),
}));
