import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, Qualifier, RecordTable } from '@jiedui/subgraph';
import type { AgreementTable } from '../src/agreement/agreement.table.ts';
import type { IndustrialParkTable } from '../src/industrial-park/industrial-park.table.ts';
import type { InvestmentEventTable } from '../src/investment-event/investment-event.table.ts';
import type { SettlementTable } from '../src/settlement/settlement.table.ts';

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
    status: 'DONE',
  }) as const;

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
export const day = (on: string) => ({ on, end: null, precision: 'DAY', text: null }) as const;
export const year = (which: number) =>
  ({
    on: `${String(which)}-01-01`,
    end: `${String(which)}-12-31`,
    precision: 'YEAR',
    text: `${String(which)}年`,
  }) as const;

const unpaid = {
  contractedFen: null,
  contractedQualifier: null,
  paidInFen: null,
  paidInQualifier: null,
} as const;

/** Money as it is stated, in fen. */
export const contracted = (fen: number, qualifier: Qualifier = 'EXACT') => ({
  contractedFen: String(fen),
  contractedQualifier: qualifier,
});
export const paidIn = (fen: number, qualifier: Qualifier = 'EXACT') => ({
  paidInFen: String(fen),
  paidInQualifier: qualifier,
});

export const testAgreement = (stated: Stated<AgreementTable>): NewRecord<AgreementTable> => ({
  ...testData('agreement'),
  ...dateColumns('signed', UNDATED),
  ...unpaid,
  kind: 'COOPERATION',
  titleZh: '测试协议',
  titleEn: null,
  partyIds: [],
  partOfId: null,
  ...stated,
});

export const testEvent = (
  stated: Stated<InvestmentEventTable>,
): NewRecord<InvestmentEventTable> => ({
  ...testData('investment_event'),
  ...dateColumns('held', UNDATED),
  ...unpaid,
  titleZh: '测试推介会',
  titleEn: null,
  projectsValue: null,
  projectsQualifier: null,
  sectors: [],
  ...stated,
});

export const testPark = (stated: Stated<IndustrialParkTable>): NewRecord<IndustrialParkTable> => ({
  ...testData('industrial_park'),
  ...dateColumns('founded', UNDATED),
  nameZh: '测试产业园',
  nameEn: null,
  hostCode: null,
  builderCodes: [],
  ...stated,
});

export const testSettlement = (stated: Stated<SettlementTable>): NewRecord<SettlementTable> => ({
  ...testData('settlement'),
  ...dateColumns('settled', UNDATED),
  titleZh: '测试落地企业',
  titleEn: null,
  enterpriseId: null,
  parkId: null,
  hostCode: null,
  section: null,
  paidInFen: null,
  paidInQualifier: null,
  jobsValue: null,
  jobsQualifier: null,
  ...stated,
});
