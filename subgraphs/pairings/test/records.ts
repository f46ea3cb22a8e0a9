import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable } from '@jiedui/subgraph';
import type { CommitmentTable } from '../src/commitment/commitment.table.ts';
import type { DemonstrationVillageTable } from '../src/demonstration-village/demonstration-village.table.ts';
import type { DonationTable } from '../src/donation/donation.table.ts';
import type { ExchangeTable } from '../src/exchange/exchange.table.ts';
import type { FundingEventTable } from '../src/funding-event/funding-event.table.ts';
import type { OrganizationTable } from '../src/organization/organization.table.ts';
import type { SecondmentTable } from '../src/secondment/secondment.table.ts';
import type { WorkPlanTable } from '../src/work-plan/work-plan.table.ts';

type Stated<T extends RecordTable> = Partial<NewRecord<T>>;

/** Pairings of which no fact says anything. */
export const QUIET = '110000-150000';
export const QUIETER = '110000-632700';

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
const done = { status: 'DONE' } as const;
const titled = { titleZh: '测试记录', titleEn: null } as const;

export const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
export const day = (on: string) => ({ on, end: null, precision: 'DAY', text: null }) as const;

export const testOrganization = (
  stated: Stated<OrganizationTable>,
): NewRecord<OrganizationTable> => ({
  ...testData('organization'),
  uscc: null,
  nameZh: '测试单位',
  nameEn: null,
  regionCode: null,
  ...stated,
});

export const testPlan = (stated: Stated<WorkPlanTable>): NewRecord<WorkPlanTable> => ({
  ...testData('work_plan'),
  ...dateColumns('issued', UNDATED),
  ...titled,
  ...done,
  year: null,
  regionCode: null,
  issuerId: null,
  parentId: null,
  specialPlanCount: null,
  ...stated,
});

export const testCommitment = (
  stated: Stated<CommitmentTable> & Pick<CommitmentTable, 'planId'>,
): NewRecord<CommitmentTable> => ({
  ...testData('commitment'),
  position: 0,
  textZh: '测试承诺',
  textEn: null,
  indicator: null,
  promisedValue: null,
  promisedQualifier: stated.promisedValue == null ? null : 'EXACT',
  promisedUnit: null,
  ...stated,
});

export const testVillage = (
  stated: Stated<DemonstrationVillageTable>,
): NewRecord<DemonstrationVillageTable> => ({
  ...testData('demonstration_village'),
  ...dateColumns('named', UNDATED),
  ...done,
  nameZh: '测试村',
  nameEn: null,
  regionCode: null,
  ...stated,
});

export const testExchange = (stated: Stated<ExchangeTable>): NewRecord<ExchangeTable> => ({
  ...testData('exchange'),
  ...dateColumns('held', UNDATED),
  ...titled,
  ...done,
  kind: 'OTHER',
  participantsValue: null,
  participantsQualifier: stated.participantsValue == null ? null : 'EXACT',
  ...stated,
});

export const testDonation = (stated: Stated<DonationTable>): NewRecord<DonationTable> => ({
  ...testData('donation'),
  ...dateColumns('given', UNDATED),
  ...titled,
  ...done,
  form: null,
  donorId: null,
  valueFen: null,
  valueQualifier: stated.valueFen == null ? null : 'EXACT',
  ...stated,
});

export const testFunding = (stated: Stated<FundingEventTable>): NewRecord<FundingEventTable> => ({
  ...testData('funding_event'),
  ...dateColumns('funded', UNDATED),
  ...titled,
  ...done,
  grantedFen: null,
  grantedQualifier: stated.grantedFen == null ? null : 'EXACT',
  projectsValue: null,
  projectsQualifier: stated.projectsValue == null ? null : 'EXACT',
  ...stated,
});

export const testSecondment = (stated: Stated<SecondmentTable>): NewRecord<SecondmentTable> => ({
  ...testData('secondment'),
  ...dateColumns('began', UNDATED),
  ...titled,
  ...done,
  role: 'OFFICIAL',
  personsValue: null,
  personsQualifier: stated.personsValue == null ? null : 'EXACT',
  ...stated,
});
