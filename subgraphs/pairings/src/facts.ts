import { facts } from '@jiedui/subgraph';
import { commitmentFacts } from './commitment/commitment.facts.ts';
import { commitment } from './commitment/commitment.writes.ts';
import { donationFacts } from './donation/donation.facts.ts';
import { donation } from './donation/donation.writes.ts';
import { exchangeFacts } from './exchange/exchange.facts.ts';
import { exchange } from './exchange/exchange.writes.ts';
import { organizationFacts } from './organization/organization.facts.ts';
import { organization } from './organization/organization.writes.ts';
import { sourceFacts } from './source/source.facts.ts';
import { source } from './source/source.writes.ts';
import { statementFacts } from './statement/statement.facts.ts';
import { statement } from './statement/statement.writes.ts';
import { workPlanFacts } from './work-plan/work-plan.facts.ts';
import { workPlan } from './work-plan/work-plan.writes.ts';

/** What the seed knows of pairings as a whole; sources, organizations and plans before what names them. */
export const pairingsFacts = () => [
  facts(source, sourceFacts()),
  facts(organization, organizationFacts),
  facts(workPlan, workPlanFacts),
  facts(commitment, commitmentFacts),
  facts(exchange, exchangeFacts),
  facts(donation, donationFacts),
  facts(statement, statementFacts),
];
