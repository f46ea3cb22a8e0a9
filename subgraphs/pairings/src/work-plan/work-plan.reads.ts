import { history, newest, page, partialDate, provenance, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryWorkPlanArgs, QueryWorkPlansArgs } from '../generated.ts';
import { regionOf } from '../region/region.reads.ts';
import { many, one, pairingOf, rows, type } from '../tables.ts';

export const WorkPlan = type('workPlan', (plan) => ({
  title: text(plan, 'title'),
  issued: partialDate(plan, 'issued'),
  region: regionOf(plan.regionCode),
  issuer: one('organization', (organization) => organization.where('id', '=', plan.issuerId)),
  parent: one('workPlan', (parent) => parent.where('id', '=', plan.parentId)),
  commitments: many('commitment', (commitment) =>
    commitment.where('planId', '=', plan.id).orderBy('position'),
  ),
  pairing: pairingOf(plan),
  provenance: provenance(plan),
  history: history(plan.id),
}));

const ofYear = (year: Asked<QueryWorkPlansArgs>['year']) =>
  rows('workPlan', (plan) =>
    plan.$if(year != null, (some) => some.where('year', '=', year as number)),
  );

export const workPlanQueries = {
  workPlan: ({ id }: Asked<QueryWorkPlanArgs>) =>
    one('workPlan', (plan) => plan.where('id', '=', id)),
  workPlans: ({ year, ...args }: Asked<QueryWorkPlansArgs>) =>
    page(ofYear(year), newest('issued'), args),
};
