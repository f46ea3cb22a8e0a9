import type { Round } from '../measure/round.ts';
import { median, shown, withRange } from '../measure/statistics.ts';
import type { ContenderName } from './contenders.ts';

type Measure = 'requests/s' | 'CPU of the gateway';

/** What one contender must be to another, in the rounds of one run. */
export interface Target {
  readonly of: ContenderName;
  readonly to: ContenderName;
  readonly measure: Measure;
  /** At least so many times for requests, at most for CPU: of the page, of the list. */
  readonly bounds: readonly [page: number, list: number];
}

/** For 100,000 records a domain. */
export const TARGETS: readonly Target[] = [
  { of: 'ours', to: 'hive-rust', measure: 'requests/s', bounds: [8, 6] },
  { of: 'ours', to: 'hive-rust-stock', measure: 'requests/s', bounds: [8, 6] },
  { of: 'ours-http', to: 'hive-rust', measure: 'requests/s', bounds: [1.5, 1.5] },
  { of: 'ours-http', to: 'hive-rust', measure: 'CPU of the gateway', bounds: [0.5, 0.5] },
  { of: 'ours', to: 'postgraphile', measure: 'requests/s', bounds: [1.4, 3] },
  { of: 'ours-as-postgraphile', to: 'postgraphile', measure: 'requests/s', bounds: [1.4, 3] },
  { of: 'ours', to: 'hand-written', measure: 'requests/s', bounds: [0.45, 0.75] },
];

/** The rounds of each contender at one workload, by its name. */
export type Measured = ReadonlyMap<ContenderName, readonly Round[]>;

export interface Verdict {
  readonly isMet: boolean;
  /** As columns of HEAD. */
  readonly row: readonly string[];
}

export const HEAD: readonly string[] = ['', 'workload', 'must', 'is (min–max)', ''];

const MEASURES: Readonly<Record<Measure, { of: (round: Round) => number; isAtMost: boolean }>> = {
  'requests/s': { of: ({ perSecond }) => perSecond, isAtMost: false },
  'CPU of the gateway': { of: ({ gatewayCpu }) => gatewayCpu, isAtMost: true },
};

/**
 * Judges those targets whose both contenders were measured, by the median of the ratios of single rounds. What could not
 * be measured, such as CPU where there is no /proc, is not met.
 */
export function judge(
  measured: Measured,
  workload: 'page' | 'list',
  targets: readonly Target[] = TARGETS,
): Verdict[] {
  return targets.flatMap(({ of, to, measure, bounds }) => {
    const [own, other] = [measured.get(of), measured.get(to)];
    if (!own || !other) return [];
    const { of: value, isAtMost } = MEASURES[measure];
    const ratios = own.map((round, at) => {
      const against = other[at];
      return against ? value(round) / value(against) : NaN;
    });
    const bound = bounds[workload === 'page' ? 0 : 1];
    const is = median(ratios);
    const isMet = isAtMost ? is <= bound : is >= bound;
    const must = `${isAtMost ? '≤' : '≥'} ${shown(bound)}`;
    const row = [`${of} to ${to}, ${measure}`, workload, must, withRange(ratios)];
    return [{ isMet, row: [...row, isMet ? 'met' : 'MISSED'] }];
  });
}
