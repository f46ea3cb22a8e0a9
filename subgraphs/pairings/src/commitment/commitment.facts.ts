import { origin, PAIRINGS, quoteOf, shippedId } from '@jiedui/facts';
import type { NewRecord } from '@jiedui/subgraph';
import { BINHAI_PLAN_2023 } from '../work-plan/work-plan.facts.ts';
import type { CommitmentTable } from './commitment.table.ts';

type Promised = Omit<NewRecord<CommitmentTable>, 'position'>;

/** What an official promises for the year of the plan, in the article's words. Most promises carry no number. */
const promised = (factId: string, textEn: string, pairing: string | null = null): Promised => ({
  ...origin(factId, pairing),
  id: shippedId('commitment', factId),
  planId: BINHAI_PLAN_2023,
  textZh: quoteOf(factId),
  textEn,
  ...(factId === 'F47' ? villages : unmeasured),
});

/** Thirteen villages for all pairings together: the article does not distribute them. */
const villages = {
  indicator: 'demonstration-villages',
  promisedValue: 13,
  promisedQualifier: 'EXACT',
  promisedUnit: 'village',
} as const;
const unmeasured = {
  indicator: null,
  promisedValue: null,
  promisedQualifier: null,
  promisedUnit: null,
} as const;

export const commitmentFacts: NewRecord<CommitmentTable>[] = [
  promised(
    'F46',
    'On one side the key counties for rural revitalisation: projects that mend weaknesses and promote development',
  ),
  promised(
    'F47',
    'On the other side the building of 13 demonstration villages of rural revitalisation',
  ),
  promised(
    'F48',
    "The New Area's experience of rural governance and construction is to be copied, and liveable, workable and beautiful villages to be made",
  ),
  promised(
    'F49',
    'Hezuo is to be supported in rural revitalisation in every respect',
    PAIRINGS.hezuo,
  ),
  promised(
    'F50',
    'Zhangjiachuan is to be supported in rural revitalisation in every respect',
    PAIRINGS.zhangjiachuan,
  ),
  promised('F51', 'Co-building of industrial parks is to be made solid and better'),
  promised('F52', 'More good enterprises are to be led to Gansu'),
  promised(
    'F53',
    'In the counterpart support of Huangnan, contact, exchange and blending of ethnic groups are to be promoted',
    PAIRINGS.huangnan,
  ),
  promised('F54', 'Cluster-style education support is to be continued'),
  promised('F55', 'Cluster-style medical support is to be continued'),
  promised(
    'F56',
    'Collaboration with the Shaanxi water-source area is to be deepened',
    PAIRINGS.shaanxiWaterSource,
  ),
  promised(
    'F57',
    'Counterpart cooperation with Changchun in Jilin is to be deepened',
    PAIRINGS.changchun,
  ),
].map((commitment, position) => ({ ...commitment, position }));
