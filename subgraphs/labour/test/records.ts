import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable } from '@jiedui/subgraph';
import type { LabourBrandTable } from '../src/labour-brand/labour-brand.table.ts';
import type { PlacementTable } from '../src/placement/placement.table.ts';
import type { TrainingTable } from '../src/training/training.table.ts';
import type { WorkshopTable } from '../src/workshop/workshop.table.ts';

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

export const testPlacement = (stated: Stated<PlacementTable>): NewRecord<PlacementTable> => ({
  ...testData('placement'),
  ...dateColumns('placed', UNDATED),
  titleZh: '测试就业',
  titleEn: null,
  destination: null,
  headcountValue: null,
  headcountQualifier: null,
  liftedOutValue: null,
  liftedOutQualifier: null,
  brandId: null,
  employerId: null,
  partOfId: null,
  ...stated,
});

export const testBrand = (stated: Stated<LabourBrandTable>): NewRecord<LabourBrandTable> => ({
  ...testData('labour_brand'),
  ...dateColumns('founded', UNDATED),
  nameZh: '测试品牌',
  nameEn: null,
  regionCode: null,
  ...stated,
});

export const testWorkshop = (stated: Stated<WorkshopTable>): NewRecord<WorkshopTable> => ({
  ...testData('workshop'),
  ...dateColumns('opened', UNDATED),
  nameZh: '测试车间',
  nameEn: null,
  regionCode: null,
  workersValue: null,
  workersQualifier: null,
  ...stated,
});

export const testTraining = (stated: Stated<TrainingTable>): NewRecord<TrainingTable> => ({
  ...testData('training'),
  ...dateColumns('held', UNDATED),
  titleZh: '测试培训',
  titleEn: null,
  topicZh: null,
  topicEn: null,
  traineesValue: null,
  traineesQualifier: null,
  partOfId: null,
  ...stated,
});

/** A head count as it is stated. */
export const heads = <P extends 'headcount' | 'liftedOut' | 'workers' | 'trainees'>(
  prefix: P,
  value: number,
  qualifier: 'EXACT' | 'AT_LEAST' = 'EXACT',
) =>
  ({ [`${prefix}Value`]: value, [`${prefix}Qualifier`]: qualifier }) as Record<
    `${P}Value`,
    number
  > &
    Record<`${P}Qualifier`, typeof qualifier>;
