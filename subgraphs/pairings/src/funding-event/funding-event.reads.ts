import { money, partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const FundingEvent = type('fundingEvent', (event) => ({
  ...recordFields(event),
  title: text(event, 'title'),
  funded: partialDate(event, 'funded'),
  granted: money(event, 'granted', 'DISBURSED'),
  projects: quantity(event, 'projects', 'project'),
}));
