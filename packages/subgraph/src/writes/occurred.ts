import type { Columns } from './intake/taker.ts';

/** The first and the last day on which a matter may have happened; null where none is known. */
export interface Dates {
  readonly first: string | null;
  readonly last: string | null;
}

const DATED = new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR']);

/** What a record's main date says, by the prefix of its columns; undefined where the type has none. */
export function datesOf(record: Columns, prefix: string | undefined): Dates {
  const on = prefix === undefined ? null : ((record[`${prefix}On`] ?? null) as string | null);
  const end = prefix === undefined ? null : ((record[`${prefix}End`] ?? null) as string | null);
  const isDated = DATED.has(String(record[`${String(prefix)}Precision`]));
  return isDated ? { first: on, last: end ?? on } : { first: on, last: null };
}
