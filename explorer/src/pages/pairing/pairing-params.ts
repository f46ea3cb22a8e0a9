import { rowCount } from '../../card/more.tsx';
import { DOMAIN_NAMES, domainOf } from '../../figures/domains.ts';
import { day, flag, matching, number, oneOf, someOf } from '../../state/params.ts';
import type { StateOf } from '../../state/codec.ts';
import { FIGURE } from '../../why/why-figure.ts';
import type { UrlState } from '../../state/use-url-state.ts';
import type { ActivityFilter, ConfirmationState, PeriodInput, RecordStatus } from './generated.ts';

export const STATUSES = [
  'planned',
  'announced',
  'signed',
  'launched',
  'in_progress',
  'done',
  'reported',
  'cancelled',
] as const;
export const TABS = [
  'all',
  'plan',
  'agreements',
  'platforms',
  'schools',
  'hospitals',
  'placements',
] as const;
export type Tab = (typeof TABS)[number];

export const pairingParams = {
  tab: oneOf(...TABS),
  domain: someOf(...DOMAIN_NAMES),
  from: day(),
  to: day(),
  confirmed: flag(),
  status: oneOf('any', ...STATUSES),
  asof: day(),
  year: number(0, 1949, 2999),
  n: rowCount(50),
  why: matching(FIGURE),
};

export type PairingState = StateOf<typeof pairingParams>;
export type ChangePairing = UrlState<typeof pairingParams>['change'];

/** The part of a state that many fields take as arguments. */
export interface Asks {
  readonly id: string;
  readonly period?: PeriodInput;
  readonly confirmation?: ConfirmationState[];
}

export function asksOf(id: string, { from, to, confirmed }: PairingState): Asks {
  return {
    id,
    ...((from || to) && { period: { from: from || null, to: to || null } }),
    ...(confirmed && { confirmation: ['CONFIRMED' as const] }),
  };
}

/** As the graph writes it. */
export const valueOf = (status: (typeof STATUSES)[number]): RecordStatus =>
  status.toUpperCase() as RecordStatus;

/** The activities of the timeline. */
export function filterOf(asks: Asks, { domain, status }: PairingState): ActivityFilter {
  const { id: _, ...rest } = asks;
  return {
    ...rest,
    ...(domain.length > 0 && { domains: domain.map(domainOf) }),
    ...(status !== 'any' && { status: [valueOf(status)] }),
  };
}

/** The last moment of a day in China, up to which is told what was known. */
export const momentOf = ({ asof }: PairingState): { asOf?: string } =>
  asof ? { asOf: `${asof}T23:59:59+08:00` } : {};
