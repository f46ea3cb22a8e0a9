import { language } from '../words/language.ts';
import type { Language } from '../words/language.ts';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** A number as the graph sends it: a text, since sums of money exceed what a number holds exactly. */
const exactly = (value: string) => value as Intl.StringNumericLiteral;

export type Rounding = 'floor' | 'ceil' | 'halfExpand';

/** Numbers and dates as a language writes them. */
export function formatsIn(spoken: Language) {
  const locale = LOCALES[spoken];
  const compact = (roundingMode: Rounding) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumSignificantDigits: 4,
      roundingMode,
    });
  const compacts = {
    floor: compact('floor'),
    ceil: compact('ceil'),
    halfExpand: compact('halfExpand'),
  };
  const plain = new Intl.NumberFormat(locale);
  const yuan = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return {
    /** `1.92亿`, `192m`: four digits that count, rounded so that a floor stays a floor. */
    compact: (value: string, rounding: Rounding = 'halfExpand') =>
      compacts[rounding].format(exactly(value)),
    /** `¥192,000,000.00` */
    fullYuan: (value: string) => yuan.format(exactly(value)),
    count: (value: number | string) => plain.format(exactly(String(value))),
    day: (date: string) => day.format(new Date(date)),
    month: (date: string) => month.format(new Date(date)),
    year: (date: string) => year.format(new Date(date)),
    quarter: (date: string) => {
      const at = new Date(date);
      const number = String(Math.floor(at.getUTCMonth() / 3) + 1);
      return spoken === 'zh'
        ? `${year.format(at)}第${number}季度`
        : `Q${number} ${year.format(at)}`;
    },
    /** A moment, in the time of China. */
    instant: (at: string) => `${instant.format(new Date(at))} +08:00`,
  };
}

export type Formats = ReturnType<typeof formatsIn>;

export const formats = formatsIn(language);
