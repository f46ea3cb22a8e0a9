import { facts } from '@jiedui/subgraph';
import { labourProgrammeFacts } from './labour-programme/labour-programme.facts.ts';
import { labourProgramme } from './labour-programme/labour-programme.writes.ts';

/** What the seed knows of labour: programmes, the whole before its parts. It states no head count at all. */
export const labourFacts = () => [facts(labourProgramme, labourProgrammeFacts)];
