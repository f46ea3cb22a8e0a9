import {
  dateOf,
  hasHappened,
  localized,
  oneMore,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { WorkshopTable } from './workshop.table.ts';

export const workshop = recordType<WorkshopTable>('workshop', {
  kind: 'WORKSHOP',
  label: { zh: '帮扶车间', en: 'Assistance workshop' },
  of: (workshop) => {
    const opened = dateOf(workshop, 'opened');
    return {
      title: localized(workshop, 'name'),
      status: workshop.status,
      occurred: opened,
      quantities: quantitiesOf(workshop, 'workers', 'person'),
      // Its workers are no contribution: they are counted when they are placed.
      contributions: hasHappened(workshop.status) ? [oneMore('assistance-workshops', opened)] : [],
    };
  },
});
