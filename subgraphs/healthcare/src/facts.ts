import { facts } from '@jiedui/subgraph';
import { medicalTeamFacts } from './medical-team/medical-team.facts.ts';
import { medicalTeam } from './medical-team/medical-team.writes.ts';

/** What the seed knows of healthcare: one intention. It names no hospital and states no head count. */
export const healthcareFacts = () => [facts(medicalTeam, medicalTeamFacts)];
