import { amountMark } from '../../figures/mark.ts';
import type { Money } from '../../figures/mark.ts';
import { moneyText } from '../../figures/mark-text.ts';
import { language } from '../../words/language.ts';
import { t } from '../../words/t.ts';

interface Amount extends Money {
  readonly fen: string;
}

const PERCENT = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

const isExact = ({ qualifier }: Money) => qualifier === 'EXACT' || qualifier === 'REPORTED';

/** By how much the other side's figure differs, `−20万元(−4%)`; empty where either states none. */
export function differenceText(theirs: Amount | null, own: Amount | null): string {
  if (!theirs || !own) return '';
  const fen = BigInt(own.fen) - BigInt(theirs.fen);
  if (fen === 0n) return t('reconcile.same');
  const yuan = Number(fen < 0n ? -fen : fen) / 100;
  const qualifier = isExact(theirs) && isExact(own) ? 'EXACT' : 'APPROXIMATE';
  const value = moneyText(amountMark({ yuan: yuan.toFixed(2), qualifier }));
  const signed = `${fen < 0n ? '−' : '+'}${value}`;
  if (BigInt(theirs.fen) === 0n) return signed;
  const share = PERCENT.format(Number(fen) / Number(theirs.fen));
  return t('reconcile.differs', { value: signed, share });
}
