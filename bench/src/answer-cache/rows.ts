import type { Round } from '../measure/round.ts';
import { median, shown, withRange } from '../measure/statistics.ts';

export const HEAD = [
  'cache',
  'requests/s',
  'to off (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU database',
];

export const ratios = (on: readonly Round[], off: readonly Round[]) =>
  on.map(({ perSecond }, at) => perSecond / (off[at]?.perSecond ?? NaN));

export function row(name: string, own: readonly Round[], off: readonly Round[]): string[] {
  const middle = (of: (round: Round) => number) => shown(median(own.map(of)));
  return [
    name,
    middle(({ perSecond }) => perSecond),
    own === off ? '1' : withRange(ratios(own, off)),
    middle(({ p50 }) => p50),
    middle(({ p99 }) => p99),
    middle(({ appCpu }) => appCpu),
    middle(({ databaseCpu }) => databaseCpu),
  ];
}
