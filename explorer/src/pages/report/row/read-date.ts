/** A date as the graph takes it. */
export interface DateInput {
  readonly precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RELATIVE' | 'ONGOING' | 'UNKNOWN';
  readonly date?: string;
  readonly end?: string;
  readonly text?: string;
}

const two = (digits: string) => digits.padStart(2, '0');

/** `2023/5/1`, `2023.5.1`, `2023年5月1日` as `2023-05-01`; undefined for what is no day. */
export function readDay(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim()) ?? [];
  return year && month && day && `${year}-${two(month)}-${two(day)}`;
}

function readPeriod(text: string): DateInput | undefined {
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text) ?? [];
  if (year && month) return { precision: 'MONTH', date: `${year}-${two(month)}-01` };
  const [, only] = /^(\d{4})\s*年?$/.exec(text) ?? [];
  if (only) return { precision: 'YEAR', date: `${only}-01-01` };
  const [, of, quarter] = /^(\d{4})\s*[-年]?\s*(?:Q|第)\s*([1-4])\s*(?:季度)?$/i.exec(text) ?? [];
  if (!of || !quarter) return undefined;
  return { precision: 'QUARTER', date: `${of}-${two(String(Number(quarter) * 3 - 2))}-01` };
}

/** From one day to another: `2023-05-01/2023-05-03`, `2023年5月1日至2023年5月3日`. */
function readSpan(text: string): DateInput | undefined {
  const [first = '', last, ...more] = text.split(/\s*(?:至|~|–|\/(?=\s*\d{4}-)| to )\s*/);
  const [date, end] = [readDay(first), readDay(last ?? '')];
  return date && end && more.length === 0 ? { precision: 'DAY', date, end } : undefined;
}

function readBeginning(text: string): DateInput | undefined {
  const [, from] = /^(?:since\s+)?(.+?)\s*起?$/i.exec(text) ?? [];
  if (from === undefined || from === text) return undefined;
  const date = readDay(from) ?? readPeriod(from)?.date;
  return date ? { precision: 'ONGOING', date } : undefined;
}

/**
 * What is known of a date, as people write it: a day, month, quarter, year, span or beginning; words where it has no
 * number, such as 近日; nothing known where it is blank. What is none of these goes on as a day, for the graph to refuse.
 */
export function readDate(cell: string): DateInput {
  const text = cell.trim();
  if (text === '') return { precision: 'UNKNOWN' };
  const day = readDay(text);
  if (day) return { precision: 'DAY', date: day };
  const found = readPeriod(text) ?? readSpan(text) ?? readBeginning(text);
  if (found) return found;
  return /\d/.test(text) ? { precision: 'DAY', date: text } : { precision: 'RELATIVE', text };
}
