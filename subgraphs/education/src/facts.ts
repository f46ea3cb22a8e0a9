import { facts } from '@jiedui/subgraph';
import { educationTeamFacts } from './education-team/education-team.facts.ts';
import { educationTeam } from './education-team/education-team.writes.ts';
import { exchangeSessionFacts } from './exchange-session/exchange-session.facts.ts';
import { exchangeSession } from './exchange-session/exchange-session.writes.ts';
import { schoolFacts } from './school/school.facts.ts';
import { school } from './school/school.writes.ts';

/** What the seed knows of education; schools before the sessions that name them. No two schools are said to be paired. */
export const educationFacts = () => [
  facts(school, schoolFacts),
  facts(exchangeSession, exchangeSessionFacts),
  facts(educationTeam, educationTeamFacts),
];
