import { educationTeam } from '../../../subgraphs/education/src/education-team/education-team.writes.ts';
import { exchangeSession } from '../../../subgraphs/education/src/exchange-session/exchange-session.writes.ts';
import { schoolPairing } from '../../../subgraphs/education/src/school-pairing/school-pairing.writes.ts';
import { school } from '../../../subgraphs/education/src/school/school.writes.ts';
import { halves } from './halves.ts';
import { dated, directory, kind, statusFrom } from './kind.ts';
import type { Kind } from './kind.ts';
import { countColumns, named, titled } from './record.ts';

const schools = halves('school');

/** Schools, their pairings, their exchanges, and teams of teachers. */
export const educationKinds: readonly Kind[] = [
  directory(school, schools.count, ({ n, size }) => ({
    ...named('学校', 'school', n),
    regionCode: schools.regionOf(n, size),
  })),
  kind(schoolPairing, 0.45, (here) => ({
    ...titled('结对学校', 'school pairing', here.n),
    ...dated('paired', here),
    status: statusFrom(here, 'SIGNED'),
    supporterSchoolId: schools.supporters(here),
    recipientSchoolId: schools.recipients(here),
  })),
  kind(exchangeSession, 0.45, (here) => ({
    ...titled('校际交流', 'exchange session', here.n),
    ...dated('held', here),
    ...countColumns('participants', here.dice, 200),
    status: statusFrom(here, 'DONE'),
    mode: here.dice.pick(['ONLINE', 'IN_PERSON', 'MIXED'] as const),
    schoolIds: [schools.supporters(here), schools.recipients(here)],
  })),
  kind(educationTeam, 0.1, (here) => ({
    ...titled('教育团队', 'education team', here.n),
    ...dated('began', here),
    ...countColumns('members', here.dice, 20),
    status: statusFrom(here, 'IN_PROGRESS'),
    schoolId: here.dice.chance(0.8) ? schools.recipients(here) : null,
  })),
];
