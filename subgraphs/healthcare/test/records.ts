import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable } from '@jiedui/subgraph';
import type { HospitalPairingTable } from '../src/hospital-pairing/hospital-pairing.table.ts';
import type { HospitalTable } from '../src/hospital/hospital.table.ts';
import type { MedicalServiceTable } from '../src/medical-service/medical-service.table.ts';
import type { MedicalTeamTable } from '../src/medical-team/medical-team.table.ts';

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

export const testHospital = (stated: Stated<HospitalTable>): NewRecord<HospitalTable> => ({
  ...testData('hospital'),
  nameZh: '测试医院',
  nameEn: null,
  regionCode: null,
  ...stated,
});

export const testHospitalPairing = (
  stated: Stated<HospitalPairingTable> &
    Pick<HospitalPairingTable, 'supporterHospitalId' | 'recipientHospitalId'>,
): NewRecord<HospitalPairingTable> => ({
  ...testData('hospital_pairing'),
  ...dateColumns('paired', UNDATED),
  titleZh: '测试结对',
  titleEn: null,
  status: 'SIGNED',
  ...stated,
});

export const testTeam = (stated: Stated<MedicalTeamTable>): NewRecord<MedicalTeamTable> => ({
  ...testData('medical_team'),
  ...dateColumns('began', UNDATED),
  titleZh: '测试团队',
  titleEn: null,
  status: 'IN_PROGRESS',
  hospitalId: null,
  membersValue: null,
  membersQualifier: null,
  ...stated,
});

export const testService = (
  stated: Stated<MedicalServiceTable>,
): NewRecord<MedicalServiceTable> => ({
  ...testData('medical_service'),
  ...dateColumns('provided', UNDATED),
  titleZh: '测试诊疗',
  titleEn: null,
  status: 'DONE',
  hospitalId: null,
  patientsValue: null,
  patientsQualifier: null,
  ...stated,
});
