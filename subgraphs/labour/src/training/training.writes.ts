import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { TrainingTable } from './training.table.ts';

export const training = recordType<TrainingTable>('training', {
  kind: 'TRAINING',
  label: { zh: '劳动力培训', en: 'Training of workers' },
  of: (training) => {
    const held = dateOf(training, 'held');
    const { traineesValue: value, traineesQualifier: qualifier } = training;
    return {
      title: localized(training, 'title'),
      status: training.status,
      occurred: held,
      quantities: quantitiesOf(training, 'trainees', 'person-time'),
      partOf: training.partOfId,
      // Who is trained inside another training is in its number already.
      contributions:
        training.partOfId === null && hasHappened(training.status)
          ? [contribution('workers-trained', held, { value, qualifier })]
          : [],
    };
  },
});
