import { t } from '../words/t.ts';
import { formats as ours } from './formats.ts';
import type { Formats, Rounding } from './formats.ts';
import type { Mark } from './mark.ts';

const ROUNDING = { none: 'halfExpand', floor: 'floor', ceiling: 'ceil' } as const satisfies Record<
  string,
  Rounding
>;

/** With the words that belong to a number that is no exact one. */
function qualified(mark: Extract<Mark, { kind: 'stated' }>, value: string): string {
  const about = mark.isAbout ? t('figure.about', { value }) : value;
  if (mark.bound === 'floor') return t('figure.floor', { value: about });
  return mark.bound === 'ceiling' ? t('figure.ceiling', { value: about }) : about;
}

/** `1.92亿元`, `at least ¥14m`, `未报告`: what is written wherever the mark stands. */
export function moneyText(mark: Mark, formats: Formats = ours): string {
  if (mark.kind === 'missing') return t('figure.missing');
  const value = formats.compact(mark.value, ROUNDING[mark.bound]);
  return qualified(mark, t('figure.yuan', { value }));
}

/** A count; `unit` follows it, `人` or ` persons`. */
export function countText(mark: Mark, unit = '', formats: Formats = ours): string {
  if (mark.kind === 'missing') return t('figure.missing');
  return qualified(mark, `${formats.count(mark.value)}${unit}`);
}

/** To the last fen, for those who ask. */
export const fullText = (mark: Mark, formats: Formats = ours): string =>
  mark.kind === 'missing' ? t('figure.missing') : qualified(mark, formats.fullYuan(mark.value));

/** How many of the records counted state nothing; empty where all do, or none. */
export const moreText = (mark: Mark): string =>
  mark.kind === 'stated' && mark.missing > 0 ? t('figure.more', { n: mark.missing }) : '';
