/** How long clients have, in days, from the day something is deprecated to the day it may go. */
export const NOTICE_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;
const FORM =
  /^(?<advice>\S.*) Since (?<since>\d{4}-\d{2}-\d{2}), gone after (?<until>\d{4}-\d{2}-\d{2})\.$/s;

export interface Deprecation {
  /** The last day on which clients can rely on it, such as `2027-06-01`. */
  readonly goneAfter: string;
}

const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/**
 * Reads the reason of a `@deprecated`, which says what to use and how long there is:
 * `Use contracted. Since 2026-11-26, gone after 2027-06-01.` A text in the place of the result says what is wrong.
 */
export function readDeprecation(reason: string): Deprecation | string {
  const { since = '', until = '' } = FORM.exec(reason)?.groups ?? {};
  if (!isDay(since) || !isDay(until)) {
    return 'must say what to use and end with "Since YYYY-MM-DD, gone after YYYY-MM-DD."';
  }
  const days = (Date.parse(until) - Date.parse(since)) / DAY_MS;
  if (days < NOTICE_DAYS) {
    return `gives clients ${String(days)} days; at least ${String(NOTICE_DAYS)} must lie between the two dates`;
  }
  return { goneAfter: until };
}

/** Whether something may go on a day such as `2027-06-02`: its notice has run out. */
export function isDue(reason: string | null | undefined, today: string): boolean {
  const read = readDeprecation(reason ?? '');
  return typeof read !== 'string' && read.goneAfter < today;
}
