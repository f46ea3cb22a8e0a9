import { partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Training = type('training', (training) => ({
  ...recordFields(training),
  title: text(training, 'title'),
  held: partialDate(training, 'held'),
  topic: text(training, 'topic'),
  trainees: quantity(training, 'trainees', 'person-time'),
  partOf: ref({ id: training.partOfId }),
}));
