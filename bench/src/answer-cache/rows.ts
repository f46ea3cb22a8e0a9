import { speeds } from '../measure/beside.ts';
import type { Round } from '../measure/round.ts';
import { median, shown } from '../measure/statistics.ts';

export const HEAD = [
  'cache',
  'requests/s',
  'to off (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU database',
];

export const row = (name: string, own: readonly Round[], off: readonly Round[]): string[] => [
  ...speeds(name, own, off),
  shown(median(own.map(({ databaseCpu }) => databaseCpu))),
];
