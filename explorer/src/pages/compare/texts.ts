import type { YearLine } from '../../chart/year-chart.tsx';
import { formats } from '../../figures/formats.ts';
import { plain } from '../../figures/localized.tsx';
import { moreOf, quantityText, unitName } from '../../figures/quantity-text.ts';
import { t } from '../../words/t.ts';
import type { Indicator } from './never-merge.ts';
import { byLatest, latestOf } from './series.ts';
import type { Series } from './series.ts';

/** A pairing's line, with the texts of its values. */
export const lineOf = ({ id, name, stated }: Series, unit: string): YearLine => ({
  id,
  name,
  values: stated.map(({ year, mark }) => ({
    year,
    value: Number(mark.value),
    text: [quantityText(mark, unit), moreOf(mark, unit)].filter(Boolean).join(' '),
    isFloor: mark.bound === 'floor',
    isIncomplete: mark.missing > 0,
  })),
});

/** How many pairings state something, and which one the most, each by its latest year: never a sum over pairings. */
export function sentenceOf(all: readonly Series[], indicator: Indicator): string {
  const stated = all.filter(({ stated: points }) => points.length > 0);
  const name = plain(indicator.name);
  const counted = t('compare.stated', { n: stated.length, m: all.length, indicator: name });
  const [most] = byLatest(stated);
  const latest = most && latestOf(most);
  if (!latest || stated.length < 2) return counted;
  const value = quantityText(latest.mark, indicator.unit);
  return counted + t('compare.most', { name: most.name, value, year: String(latest.year) });
}

/** The picture for whoever does not see it: every pairing with its values and its gap. */
export function descriptionOf(lines: readonly YearLine[], indicator: Indicator): string {
  const each = lines.map(({ name, values }) => {
    const told = values.map(({ year, text }) => `${String(year)}: ${text}`).join(', ');
    return `${name}: ${told || t('figure.missing')}`;
  });
  return [plain(indicator.name), ...each].join('; ');
}

export const tickText = (value: number): string => formats.compact(String(value));

/** `签约金额(元)`: the unit once, for a whole axis or column. */
export const withUnit = ({ name, unit }: Indicator): string =>
  t('compare.withUnit', { name: plain(name), unit: unitName(unit) });
