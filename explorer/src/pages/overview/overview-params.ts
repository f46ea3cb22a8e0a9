import { day, flag, matching, oneOf } from '../../state/params.ts';
import type { StateOf } from '../../state/codec.ts';
import type { ActivityFilter } from './generated.ts';

export const overviewParams = {
  measure: oneOf('records', 'contracted'),
  from: day(),
  to: day(),
  confirmed: flag(),
  level: oneOf('county', 'prefecture', 'province'),
  focus: matching(/^[\w-]{1,40}$/),
  /** The total whose records are shown. */
  why: oneOf('', 'contracted', 'paidIn'),
};

export type OverviewState = StateOf<typeof overviewParams>;

/** The activities that a state is about; the same for every section of the page. */
export function filterOf({ from, to, confirmed }: OverviewState): ActivityFilter {
  return {
    ...((from || to) && { period: { from: from || null, to: to || null } }),
    ...(confirmed && { confirmation: ['CONFIRMED'] }),
  };
}
