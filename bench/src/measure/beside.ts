import type { Round } from './round.ts';
import { median, shown, withRange } from './statistics.ts';

/** What one contender did in each round, to what the usual one did in the same. */
export const ratios = (
  own: readonly Round[],
  usual: readonly Round[],
  of: (round: Round) => number = ({ perSecond }) => perSecond,
): number[] => own.map((round, at) => of(round) / (usual[at] ? of(usual[at]) : NaN));

/** Its name, requests a second, these to the usual, p50, p99 and CPU, as a row of a table begins. */
export function speeds(name: string, own: readonly Round[], usual: readonly Round[]): string[] {
  const middle = (of: (round: Round) => number) => shown(median(own.map(of)));
  return [
    name,
    middle(({ perSecond }) => perSecond),
    own === usual ? '1' : withRange(ratios(own, usual)),
    middle(({ p50 }) => p50),
    middle(({ p99 }) => p99),
    middle(({ appCpu }) => appCpu),
  ];
}

const allCpu = ({ appCpu, databaseCpu }: Round) => appCpu + databaseCpu;

/** The same, and CPU of the database, and all CPU to the usual one's. */
export const costs = (name: string, own: readonly Round[], usual: readonly Round[]): string[] => [
  ...speeds(name, own, usual),
  shown(median(own.map(({ databaseCpu }) => databaseCpu))),
  own === usual ? '1' : withRange(ratios(own, usual, allCpu)),
];
