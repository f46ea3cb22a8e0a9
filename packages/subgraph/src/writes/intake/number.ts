import type { Qualifier } from '../activity.ts';
import { Malformed } from '../malformed.ts';
import type { Path, Problems, Wording } from '../problem.ts';

/** What a bigint holds, with room for sums. */
const MOST_FEN = 9_000_000_000_000_000n;

/** Fen of an amount in yuan, as digits; null where it is none. */
export function takeYuan(value: unknown, path: Path, problems: Problems): string | null {
  const refuse = (en: string, zh: string) => {
    problems.refuse('BAD_AMOUNT', path, { en, zh });
    return null;
  };
  if (value instanceof Malformed) {
    const { en, zh } = value.reason;
    return refuse(`${en}; write yuan as "5000000.00"`, `${zh}；金额以元计，写作 "5000000.00"`);
  }
  const yuan = String(value);
  if (yuan.startsWith('-') && /[1-9]/.test(yuan))
    return refuse('An amount is not negative', '金额不为负数');
  const [whole = '', cents = ''] = yuan.replace('-', '').split('.');
  if (/[1-9]/.test(cents.slice(2)))
    return refuse(
      `${yuan} is finer than a fen; give at most two decimals`,
      `${yuan} 不足一分，最多写两位小数`,
    );
  const fen = BigInt(whole + cents.slice(0, 2).padEnd(2, '0'));
  return fen > MOST_FEN
    ? refuse(`${yuan} yuan is more than all money`, `${yuan} 元大得不可能`)
    : String(fen);
}

/** A number that is not negative, as text; whole unless `decimals`. */
export function takeNumber(
  value: unknown,
  path: Path,
  problems: Problems,
  decimals: boolean,
): string | null {
  const refuse = (wording: Wording) => {
    problems.refuse('BAD_NUMBER', path, wording);
    return null;
  };
  if (value instanceof Malformed) return refuse(value.reason);
  const number = String(value);
  if (number.startsWith('-') && /[1-9]/.test(number))
    return refuse({ en: 'It is not negative', zh: '不为负数' });
  const [whole = '', rest = ''] = number.replace('-', '').split('.');
  if (decimals) return rest === '' ? whole : `${whole}.${rest}`;
  return /[1-9]/.test(rest)
    ? refuse({ en: `${number} is not whole`, zh: `${number} 不是整数` })
    : String(BigInt(whole));
}

export const qualifierOf = (value: unknown): Qualifier =>
  (value as { readonly qualifier?: Qualifier }).qualifier ?? 'EXACT';
