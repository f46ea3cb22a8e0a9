import { section } from '../../data/section.ts';
import { OverviewFlows } from './generated.ts';
import type { ActivityFilter } from './generated.ts';
import type { OverviewState } from './overview-params.ts';

const LEVELS = { county: 'COUNTY', prefecture: 'PREFECTURE', province: 'PROVINCE' } as const;
/** As many as the graph gives at once. */
const MOST = 100;

/** What both cards about flows ask: the answer is one. */
export const flowsSection = ({ level }: OverviewState, filter: ActivityFilter) =>
  section(OverviewFlows, { filter, level: LEVELS[level], first: MOST });
