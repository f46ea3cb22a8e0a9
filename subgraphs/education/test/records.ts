import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable } from '@jiedui/subgraph';
import type { EducationTeamTable } from '../src/education-team/education-team.table.ts';
import type { ExchangeSessionTable } from '../src/exchange-session/exchange-session.table.ts';
import type { SchoolPairingTable } from '../src/school-pairing/school-pairing.table.ts';
import type { SchoolTable } from '../src/school/school.table.ts';

type Stated<T extends RecordTable> = Partial<NewRecord<T>>;

/** No fact: its id and its title say so. */
const testData = (prefix: string) =>
  ({
    id: `${prefix}_test-${randomUUID()}`,
    pairingId: null,
    sourceId: null,
    quote: null,
    url: null,
    confidence: 'STATED',
  }) as const;

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
export const day = (on: string) => ({ on, end: null, precision: 'DAY', text: null }) as const;

export const testSchool = (stated: Stated<SchoolTable>): NewRecord<SchoolTable> => ({
  ...testData('school'),
  nameZh: '测试学校',
  nameEn: null,
  regionCode: null,
  ...stated,
});

export const testSchoolPairing = (
  stated: Stated<SchoolPairingTable> &
    Pick<SchoolPairingTable, 'supporterSchoolId' | 'recipientSchoolId'>,
): NewRecord<SchoolPairingTable> => ({
  ...testData('school_pairing'),
  ...dateColumns('paired', UNDATED),
  titleZh: '测试结对',
  titleEn: null,
  status: 'SIGNED',
  ...stated,
});

export const testSession = (
  stated: Stated<ExchangeSessionTable>,
): NewRecord<ExchangeSessionTable> => ({
  ...testData('exchange_session'),
  ...dateColumns('held', UNDATED),
  titleZh: '测试交流',
  titleEn: null,
  status: 'DONE',
  mode: 'IN_PERSON',
  schoolIds: [],
  participantsValue: null,
  participantsQualifier: null,
  ...stated,
});

export const testTeam = (stated: Stated<EducationTeamTable>): NewRecord<EducationTeamTable> => ({
  ...testData('education_team'),
  ...dateColumns('began', UNDATED),
  titleZh: '测试团队',
  titleEn: null,
  status: 'IN_PROGRESS',
  schoolId: null,
  membersValue: null,
  membersQualifier: null,
  ...stated,
});
