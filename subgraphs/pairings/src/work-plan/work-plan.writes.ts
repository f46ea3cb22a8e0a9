import { dateOf, recordType } from '@jiedui/subgraph';
import type { WorkPlanTable } from './work-plan.table.ts';

const label = { zh: '工作方案', en: 'Work plan' };

export const workPlan = recordType<WorkPlanTable>(
  'work_plan',
  {
    kind: 'WORK_PLAN',
    label,
    of: (plan) => ({
      title: plan.titleZh === null ? label : { zh: plan.titleZh, en: plan.titleEn },
      status: plan.status,
      occurred: dateOf(plan, 'issued'),
    }),
  },
  {
    check: ({ year, specialPlanCount }, refuse) => {
      if (year !== null && (year < 1949 || year > 2200))
        refuse('BAD_NUMBER', 'year', {
          en: 'A calendar year from 1949 to 2200 is meant',
          zh: '应为 1949 至 2200 之间的年份',
        });
      if (specialPlanCount !== null && specialPlanCount < 0)
        refuse('BAD_NUMBER', 'specialPlanCount', {
          en: 'A count is not negative',
          zh: '个数不为负数',
        });
    },
  },
);
