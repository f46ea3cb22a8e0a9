import { moneyMark } from '../../figures/mark.ts';
import type { MoneyTotal } from '../../figures/mark.ts';
import { moneyText } from '../../figures/mark-text.ts';
import type { Flow } from './flows.ts';

/** Sums in fen are integers of any size; yuan have two decimals. */
const inFen = (yuan: string) => BigInt(yuan.replace('.', ''));
const inYuan = (fen: bigint) => {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The total of several flows, none of which counts what another does. */
export function sumOf(totals: readonly MoneyTotal[]): MoneyTotal {
  const sum = (count: (total: MoneyTotal) => number) =>
    totals.reduce((all, total) => all + count(total), 0);
  return {
    yuan: inYuan(totals.reduce((all, { yuan }) => all + inFen(yuan), 0n)),
    atLeast: totals.some(({ atLeast }) => atLeast),
    approximate: totals.some(({ approximate }) => approximate),
    upperBound: totals.some(({ upperBound }) => upperBound),
    recordCount: sum(({ recordCount }) => recordCount),
    missingCount: sum(({ missingCount }) => missingCount),
  };
}

/** What is written at a bar that several flows leave or reach. */
export function nodeText(flows: readonly Flow[], measure: 'records' | 'contracted'): string {
  if (measure === 'contracted')
    return moneyText(moneyMark(sumOf(flows.map(({ contracted }) => contracted))));
  return String(flows.reduce((all, { activityCount }) => all + activityCount, 0));
}
