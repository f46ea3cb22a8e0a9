import { vocabulary } from '@jiedui/subgraph';
import type { EducationTeamTable } from './education-team/education-team.table.ts';
import type { ExchangeSessionTable } from './exchange-session/exchange-session.table.ts';
import type { SchoolPairingTable } from './school-pairing/school-pairing.table.ts';
import type { SchoolTable } from './school/school.table.ts';

export interface Tables {
  educationTeam: EducationTeamTable;
  exchangeSession: ExchangeSessionTable;
  school: SchoolTable;
  schoolPairing: SchoolPairingTable;
}

export const { type, borrowed, root, rows, many } = vocabulary<Tables>();
