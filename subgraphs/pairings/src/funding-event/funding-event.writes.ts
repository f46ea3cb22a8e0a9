import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  moneyOf,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { FundingEventTable } from './funding-event.table.ts';

export const fundingEvent = recordType<FundingEventTable>('funding_event', {
  kind: 'FUNDING_EVENT',
  label: { zh: '财政援助', en: 'Government financial assistance' },
  of: (event) => {
    const funded = dateOf(event, 'funded');
    const granted = { value: event.grantedFen, qualifier: event.grantedQualifier };
    const projects = { value: event.projectsValue, qualifier: event.projectsQualifier };
    return {
      title: localized(event, 'title'),
      status: event.status,
      occurred: funded,
      money: moneyOf(event, 'granted', 'DISBURSED'),
      quantities: quantitiesOf(event, 'projects', 'project'),
      contributions: hasHappened(event.status)
        ? [
            contribution('fiscal-assistance', funded, granted),
            ...(projects.value === null
              ? []
              : [contribution('projects-implemented', funded, projects)]),
          ]
        : [],
    };
  },
});
