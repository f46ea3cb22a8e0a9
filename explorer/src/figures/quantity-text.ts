import type { WordKey } from '../words/keys.ts';
import { t } from '../words/t.ts';
import { amountMark } from './mark.ts';
import type { Mark, Money } from './mark.ts';
import { countText, moneyText, moreText } from './mark-text.ts';

/** A number of things, as the graph tells it of a record or a promise. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: Money['qualifier'];
}

/** The word for a unit after a number; the graph's own where this page knows none. */
function unitAfter(unit: string, value: string): string {
  const key = `unit.${unit}`;
  const word = t(key as WordKey, { n: value });
  return word === key ? ` ${unit}` : word.slice(value.length);
}

/** `13个村`, `≥ 1400万元`, `未报告`: never a number without what it counts. */
export function quantityText(mark: Mark, unit: string): string {
  if (unit === 'CNY' || mark.kind === 'missing') return moneyText(mark);
  return countText(mark, unitAfter(unit, mark.value));
}

/** The mark of one number; null where none is stated. */
export const quantityMark = (stated: Quantity | null): Mark =>
  amountMark(stated && { yuan: stated.value, qualifier: stated.qualifier });

/** The unit by itself, for the head of a column or an axis. */
export const unitName = (unit: string): string => unitAfter(unit, '2').trim();

/** How many of the records counted state no money, or no number; empty where all do, or none. */
export const moreOf = (mark: Mark, unit: string): string =>
  unit === 'CNY' || mark.kind === 'missing' || mark.missing === 0
    ? moreText(mark)
    : t('figure.moreCount', { n: mark.missing });
