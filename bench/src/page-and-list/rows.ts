import type { Contender } from '../contenders/contender.ts';
import { ask } from '../measure/ask.ts';
import { requestsTo } from '../measure/round.ts';
import type { Round } from '../measure/round.ts';
import { median, shown, withRange } from '../measure/statistics.ts';
import type { Workload } from '../measure/workload.ts';

/** What a row says of a contender, where `base` is the one that ratios are to. */
export const head = (base: string): readonly string[] => [
  'contender',
  'requests/s',
  `to ${base} (min–max)`,
  'p50 ms',
  'p99 ms',
  'CPU app',
  'of it gateway',
  'CPU Postgres',
  `work to ${base}`,
  'statements',
];

const TIMES = 5;

/** Statements of one request: the fewest of a few, since what a broken-off request still does may add to one of them. */
export async function statementsOf(contender: Contender, workload: Workload): Promise<string> {
  const [request] = requestsTo(contender, workload);
  if (!contender.statements || !request) return '–';
  const counts: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const before = await contender.statements();
    await ask(contender.url, request);
    counts.push((await contender.statements()) - before);
  }
  return String(Math.min(...counts));
}

const work = ({ appCpu, databaseCpu }: Round) => appCpu + databaseCpu;

export function row(
  name: string,
  own: readonly Round[],
  base: readonly Round[],
  statements: string,
): readonly string[] {
  const middle = (of: (round: Round) => number) => shown(median(own.map(of)));
  const ratios = own.map((round, at) => round.perSecond / (base[at]?.perSecond ?? NaN));
  return [
    name,
    middle(({ perSecond }) => perSecond),
    own === base ? '1' : withRange(ratios),
    middle(({ p50 }) => p50),
    middle(({ p99 }) => p99),
    middle(({ appCpu }) => appCpu),
    middle(({ gatewayCpu }) => gatewayCpu),
    middle(({ databaseCpu }) => databaseCpu),
    shown(median(own.map(work)) / median(base.map(work))),
    statements,
  ];
}
