import type { PartialDate, Precision } from '../activity.ts';
import { Malformed } from '../malformed.ts';
import type { Path, Problems } from '../problem.ts';
import { takeDateWords } from './text.ts';

interface PartialDateInput {
  readonly date?: string | Malformed | null;
  readonly end?: string | Malformed | null;
  readonly precision: Precision;
  readonly text?: string | null;
}

/** Months in the periods of which a date may be any day. */
const MONTHS: Partial<Record<Precision, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const iso = (day: Date) => day.toISOString().slice(0, 10);

/** The first and last day of the month, quarter or year that holds a day. */
export function periodOf(day: string, months: number): { on: string; end: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / months) * months;
  return {
    on: iso(new Date(Date.UTC(year, first, 1))),
    end: iso(new Date(Date.UTC(year, first + months, 0))),
  };
}

function takeDay(value: unknown, path: Path, problems: Problems): string | null {
  if (value instanceof Malformed) problems.refuse('BAD_DATE', path, value.reason);
  return typeof value === 'string' ? value : null;
}

/** A partial date as it is kept: the first and last day of what is stated, never more than that. */
export function takeDate(value: unknown, path: Path, problems: Problems): PartialDate {
  const given = value as PartialDateInput;
  const { precision } = given;
  const text = takeDateWords(given.text, [...path, 'text'], problems);
  const date = takeDay(given.date, [...path, 'date'], problems);
  const end = takeDay(given.end, [...path, 'end'], problems);
  const isSaid = given.date != null;
  if (precision === 'RELATIVE' || precision === 'UNKNOWN') {
    if (isSaid || given.end != null)
      problems.refuse('BAD_DATE', path, {
        en: `${precision} says that no day is known; leave date and end out`,
        zh: `${precision} 表示日期不详，date 和 end 请留空`,
      });
    if (precision === 'RELATIVE' && text === null)
      problems.refuse('REQUIRED', [...path, 'text'], {
        en: 'RELATIVE needs the words of the source, such as 近日',
        zh: 'RELATIVE 须写明原文用语，如“近日”',
      });
    return { on: null, end: null, precision, text };
  }
  if (!isSaid && precision !== 'ONGOING')
    problems.refuse('BAD_DATE', [...path, 'date'], {
      en: `${precision} needs a date; without one say UNKNOWN`,
      zh: `${precision} 须有日期；没有日期请写 UNKNOWN`,
    });
  if (date !== null && end !== null && end < date)
    problems.refuse('END_BEFORE_START', [...path, 'end'], {
      en: `${end} lies before ${date}`,
      zh: `${end} 早于 ${date}`,
    });
  if (precision === 'ONGOING' && end !== null)
    problems.refuse('BAD_DATE', [...path, 'end'], {
      en: 'ONGOING has no end yet; leave it out',
      zh: 'ONGOING 尚未结束，end 请留空',
    });
  const months = MONTHS[precision];
  if (months === undefined || date === null) return { on: date, end, precision, text };
  const period = periodOf(date, months);
  if (end !== null && end !== period.end)
    problems.refuse('BAD_DATE', [...path, 'end'], {
      en: `a ${precision} that holds ${date} ends on ${period.end}; leave end out`,
      zh: `${date} 所在的 ${precision} 止于 ${period.end}，end 请留空`,
    });
  return { ...period, precision, text };
}
