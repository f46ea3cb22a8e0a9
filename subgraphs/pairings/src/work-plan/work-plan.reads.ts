import { newest, page, partialDate, recordFields, ref, tallied, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryWorkPlanArgs, QueryWorkPlansArgs } from '../generated.ts';
import { many, rows, type } from '../tables.ts';

export const WorkPlan = type('workPlan', (plan) => ({
  ...recordFields(plan),
  title: text(plan, 'title'),
  issued: partialDate(plan, 'issued'),
  region: ref({ code: plan.regionCode }),
  issuer: ref({ id: plan.issuerId }),
  parent: ref({ id: plan.parentId }),
  commitments: many('commitment', (commitment) =>
    commitment.where('planId', '=', plan.id).orderBy('position'),
  ),
}));

const ofYear = (year: Asked<QueryWorkPlansArgs>['year']) =>
  year == null
    ? tallied(rows('workPlan'), {})
    : rows('workPlan', (plan) => plan.where('year', '=', year as number));

export const workPlanQueries = {
  workPlan: ({ id }: Asked<QueryWorkPlanArgs>) => ref({ id }),
  workPlans: ({ year, ...args }: Asked<QueryWorkPlansArgs>) =>
    page(ofYear(year), newest('issued'), args),
};
