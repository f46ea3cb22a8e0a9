import type { MoneyTotal } from '../../figures/mark.ts';

const inFen = (yuan: string) => BigInt(yuan.replace('.', ''));

/**
 * What of a total lies in none of its parts: what no year is known of. Whether that is a floor is known only where no
 * part is one: else it may be.
 */
export function rest(total: MoneyTotal, parts: readonly MoneyTotal[]): MoneyTotal {
  const fen = parts.reduce((left, { yuan }) => left - inFen(yuan), inFen(total.yuan));
  const digits = String(fen).padStart(3, '0');
  const left = (count: (each: MoneyTotal) => number) =>
    parts.reduce((sum, part) => sum - count(part), count(total));
  const only = (is: (each: MoneyTotal) => boolean) => is(total) && !parts.some(is);
  return {
    yuan: `${digits.slice(0, -2)}.${digits.slice(-2)}`,
    atLeast: only(({ atLeast }) => atLeast),
    approximate: only(({ approximate }) => approximate),
    upperBound: only(({ upperBound }) => upperBound),
    recordCount: left(({ recordCount }) => recordCount),
    missingCount: left(({ missingCount }) => missingCount),
  };
}
