import { occurred, organizationId, origin, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { WorkPlanTable } from './work-plan.table.ts';

export const BINHAI_PLAN_2023 = shippedId('work_plan', 'F41');

export const workPlanFacts: NewRecord<WorkPlanTable>[] = [
  {
    ...origin('F41', null),
    ...dateColumns('issued', occurred('F41')),
    id: BINHAI_PLAN_2023,
    titleZh: '滨海新区高质量推进东西部协作和支援合作2023年实施方案',
    titleEn:
      '2023 Implementation Plan of Binhai New Area for High-Quality East-West Cooperation and Support Cooperation',
    status: 'ANNOUNCED',
    year: 2023,
    regionCode: '120116',
    issuerId: organizationId('binhai-commerce-bureau'),
    parentId: null,
    // F42: twelve special work plans, none of them titled
    specialPlanCount: 12,
  },
];
