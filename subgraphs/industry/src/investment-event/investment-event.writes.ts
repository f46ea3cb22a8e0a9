import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  moneyOf,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import { investmentContributions, paidInIsContracted } from '../investment.ts';
import type { InvestmentEventTable } from './investment-event.table.ts';

export const investmentEvent = recordType<InvestmentEventTable>(
  'investment_event',
  {
    kind: 'INVESTMENT_EVENT',
    label: { zh: '招商引资活动', en: 'Investment promotion event' },
    of: (event) => {
      const held = dateOf(event, 'held');
      const { projectsValue: value, projectsQualifier: qualifier } = event;
      return {
        title: localized(event, 'title'),
        status: event.status,
        occurred: held,
        money: moneyOf(event, 'contracted', 'CONTRACTED'),
        quantities: quantitiesOf(event, 'projects', 'project'),
        contributions: hasHappened(event.status)
          ? [
              ...investmentContributions(event, held),
              contribution('projects-signed', held, { value, qualifier }),
            ]
          : [],
      };
    },
  },
  { check: paidInIsContracted },
);
