import { rowCount } from '../../card/more.tsx';
import type { StateOf } from '../../state/codec.ts';
import { matching, number, oneOf, someOf } from '../../state/params.ts';
import type { UrlState } from '../../state/use-url-state.ts';
import type { ActivityFilter, Domain } from './generated.ts';

export const reconcileParams = {
  state: oneOf('open', 'unconfirmed', 'disputed'),
  domain: someOf('pairings', 'industry', 'education', 'healthcare', 'labour', 'products'),
  /** The region whose word is waited for. */
  awaiting: matching(/^[\w-]{1,40}$/),
  n: rowCount(20),
  /** On a narrow screen, which record is shown. */
  at: number(1, 1, 1000),
};

export type ReconcileState = StateOf<typeof reconcileParams>;
export type ReconcileChange = UrlState<typeof reconcileParams>['change'];

const STATES = {
  open: ['UNCONFIRMED', 'DISPUTED'],
  unconfirmed: ['UNCONFIRMED'],
  disputed: ['DISPUTED'],
} as const;

/** The records that a state is about; by another word on their confirmation where one is given. */
export function filterOf(
  { state, domain, awaiting }: ReconcileState,
  word: keyof typeof STATES = state,
): ActivityFilter {
  return {
    confirmation: [...STATES[word]],
    ...(awaiting && { awaiting }),
    ...(domain.length > 0 && { domains: domain.map((each) => each.toUpperCase() as Domain) }),
  };
}
