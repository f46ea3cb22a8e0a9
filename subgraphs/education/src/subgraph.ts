import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { EducationTeam } from './education-team/education-team.reads.ts';
import { ExchangeSession } from './exchange-session/exchange-session.reads.ts';
import { educationFacts } from './facts.ts';
import { indicators } from './indicators.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Region } from './region/region.reads.ts';
import { SchoolPairing } from './school-pairing/school-pairing.reads.ts';
import { School, schoolQueries } from './school/school.reads.ts';
import { root } from './tables.ts';
import { educationTeam } from './education-team/education-team.writes.ts';
import { exchangeSession } from './exchange-session/exchange-session.writes.ts';
import { school } from './school/school.writes.ts';
import { schoolPairing } from './school-pairing/school-pairing.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'education',
  port: 4003,
  folder: import.meta.dirname,
  records: records(educationTeam, exchangeSession, school, schoolPairing),
  reads: {
    Query: root(schoolQueries),
    School,
    SchoolPairing,
    ExchangeSession,
    EducationTeam,
    Pairing,
    Region,
    Activity,
  },
  indicators,
  facts: educationFacts,
};
