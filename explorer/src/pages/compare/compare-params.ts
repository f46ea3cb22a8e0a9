import type { StateOf } from '../../state/codec.ts';
import { each, matching, number, oneOf } from '../../state/params.ts';
import { FIGURE_OF_PAIRING } from '../../why/why-figure.ts';
import type { UrlState } from '../../state/use-url-state.ts';

/** As many pairings as the graph compares at once. */
export const MOST_PAIRINGS = 100;

export const compareParams = {
  /** One, or two that are looked at beside each other. */
  indicator: each(/^[a-z][a-z-]{1,60}$/, 2),
  p: each(/^[\w-]{3,60}$/, MOST_PAIRINGS),
  /** Calendar years; 0 where the span is open. */
  from: number(0, 1949, 2100),
  to: number(0, 1949, 2100),
  view: oneOf('chart', 'table'),
  /** A figure of one pairing and year. */
  why: matching(FIGURE_OF_PAIRING),
};

export type CompareState = StateOf<typeof compareParams>;
export type CompareChange = UrlState<typeof compareParams>['change'];

/** What is compared where the address names nothing. */
const FIRST_INDICATOR = 'investment-contracted';

export const indicatorsOf = ({ indicator }: CompareState): readonly string[] =>
  indicator.length > 0 ? indicator : [FIRST_INDICATOR];

export const periodOf = ({ from, to }: CompareState) => ({
  from: from === 0 ? null : `${String(from)}-01-01`,
  to: to === 0 ? null : `${String(to)}-12-31`,
});
