import { dateOf, recordType } from '@jiedui/subgraph';
import type { WorkPlanTable } from './work-plan.table.ts';

const label = { zh: '工作方案', en: 'Work plan' };

export const workPlan = recordType<WorkPlanTable>('work_plan', {
  kind: 'WORK_PLAN',
  label,
  of: (plan) => ({
    title: plan.titleZh === null ? label : { zh: plan.titleZh, en: plan.titleEn },
    status: plan.status,
    occurred: dateOf(plan, 'issued'),
  }),
});
