import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const Training = type('training', (training) => ({
  ...recordFields(training),
  title: text(training, 'title'),
  held: partialDate(training, 'held'),
  topic: text(training, 'topic'),
  trainees: quantity(training, 'trainees', 'person-time'),
  partOf: one('training', (whole) => whole.where('id', '=', training.partOfId)),
}));
