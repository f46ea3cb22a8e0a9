import { rowCount } from '../../card/more.tsx';
import { DOMAIN_NAMES, domainOf } from '../../figures/domains.ts';
import type { StateOf } from '../../state/codec.ts';
import { matching, number, oneOf, someOf } from '../../state/params.ts';
import type { UrlState } from '../../state/use-url-state.ts';
import type { ActivityFilter } from './generated.ts';

export const AGES = ['7', '30', '90', '180', '365'] as const;

export const reconcileParams = {
  state: oneOf('open', 'unconfirmed', 'disputed'),
  domain: someOf(...DOMAIN_NAMES),
  /** The region whose word is waited for. */
  awaiting: matching(/^[\w-]{1,40}$/),
  /** Of that region, what waits for itself, or what it waits for. */
  turn: oneOf('own', 'other'),
  /** Days for which nothing new has been known. */
  older: oneOf('any', ...AGES),
  n: rowCount(20),
  /** On a narrow screen, which record is shown. */
  at: number(1, 1, 1000),
};

export type ReconcileState = StateOf<typeof reconcileParams>;
export type ReconcileChange = UrlState<typeof reconcileParams>['change'];

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

const STATES = {
  open: ['UNCONFIRMED', 'DISPUTED'],
  unconfirmed: ['UNCONFIRMED'],
  disputed: ['DISPUTED'],
} as const;

/** The beginning of the day so many days ago, in China: it stays the same for as long as a page is looked at. */
function startOfDay(daysAgo: number): string {
  const moment = new Date(Date.now() - daysAgo * DAY_MS + CHINA_MS);
  return `${moment.toJSON().slice(0, 10)}T00:00:00+08:00`;
}

/** The records that a state is about; by another word on their confirmation, or another's turn, where one is given. */
export function filterOf(
  { state, domain, awaiting, turn, older }: ReconcileState,
  other: { readonly state?: keyof typeof STATES; readonly turn?: ReconcileState['turn'] } = {},
): ActivityFilter {
  const isOwn = (other.turn ?? turn) === 'own';
  return {
    confirmation: [...STATES[other.state ?? state]],
    ...(awaiting && (isOwn ? { awaiting } : { awaitedBy: awaiting })),
    ...(domain.length > 0 && { domains: domain.map(domainOf) }),
    ...(older !== 'any' && { unchangedSince: startOfDay(Number(older)) }),
  };
}
