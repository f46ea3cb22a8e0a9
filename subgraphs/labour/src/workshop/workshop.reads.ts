import { partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Workshop = type('workshop', (workshop) => ({
  ...recordFields(workshop),
  name: text(workshop, 'name'),
  opened: partialDate(workshop, 'opened'),
  region: ref({ code: workshop.regionCode }),
  workers: quantity(workshop, 'workers', 'person'),
}));
