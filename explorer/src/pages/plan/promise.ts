import { toMark } from '../../figures/mark.ts';
import type { Mark } from '../../figures/mark.ts';
import type { PlanCommitmentsQuery } from './generated.ts';

export type Pledge = NonNullable<PlanCommitmentsQuery['workPlan']>['commitments'][number];

/** What became of a promise. One without a number, or without a measure, can be neither met nor missed. */
export type Outcome =
  | { readonly kind: 'unmeasured'; readonly reason: 'number' | 'indicator' }
  | {
      readonly kind: 'silent' | 'met' | 'open';
      readonly promised: number;
      readonly happened: number;
    };

export const happenedMark = ({ fulfilled }: Pledge): Mark => toMark(fulfilled);

export function outcomeOf(promise: Pledge): Outcome {
  if (!promise.promised) return { kind: 'unmeasured', reason: 'number' };
  if (!promise.indicator) return { kind: 'unmeasured', reason: 'indicator' };
  const mark = happenedMark(promise);
  const promised = Number(promise.promised.value);
  if (mark.kind === 'missing') return { kind: 'silent', promised, happened: 0 };
  const happened = Number(mark.value);
  return { kind: happened >= promised ? 'met' : 'open', promised, happened };
}

/** How many promises can be measured, and how many of these are met, or lack any report. */
export function countsOf(promises: readonly Pledge[]) {
  const kinds = promises.map((promise) => outcomeOf(promise).kind);
  const count = (kind: Outcome['kind']) => kinds.filter((each) => each === kind).length;
  const all = kinds.length;
  return { all, measured: all - count('unmeasured'), met: count('met'), silent: count('silent') };
}
