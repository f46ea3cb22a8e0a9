import { t } from '../words/t.ts';
import { formats as ours } from './formats.ts';
import type { Formats } from './formats.ts';

/** A date with what is known of it. */
export interface PartialDate {
  readonly date: string | null;
  readonly end?: string | null;
  readonly precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RELATIVE' | 'ONGOING' | 'UNKNOWN';
  readonly text: string | null;
}

const KNOWN = { DAY: 'day', MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' } as const;

/** Whether it has a place on an axis of time. Words such as 近日 have none. */
export const isDated = ({ date, precision }: PartialDate): boolean =>
  date !== null && precision !== 'RELATIVE' && precision !== 'UNKNOWN';

/** `2023年5月`, `“近日”(原文)`, `undated`. */
export function dateText(when: PartialDate, formats: Formats = ours): string {
  const { date, precision, text } = when;
  if (precision === 'ONGOING')
    return date === null ? t('figure.ongoing') : t('figure.since', { date: formats.month(date) });
  if (precision === 'RELATIVE' || precision === 'UNKNOWN' || date === null)
    return text === null ? t('figure.undated') : t('figure.original', { text });
  return formats[KNOWN[precision]](date);
}
