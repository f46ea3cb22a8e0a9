import { facts } from '@jiedui/subgraph';
import { agreement } from './agreement/agreement.writes.ts';
import { agreementFacts } from './agreement/agreement.facts.ts';
import { investmentEventFacts } from './investment-event/investment-event.facts.ts';
import { investmentEvent } from './investment-event/investment-event.writes.ts';

/** What the seed knows of industry; events before the agreements signed at them. */
export const industryFacts = () => [
  facts(investmentEvent, investmentEventFacts),
  facts(agreement, agreementFacts),
];
