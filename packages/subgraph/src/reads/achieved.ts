import { INTENDED } from '../writes/activity.ts';

interface Filtered {
  where(column: never, operator: never, value: never): unknown;
}

/**
 * Keeps what has come about, if that alone is asked for: an intention, or what was given up, is listed but adds to no
 * total, as it adds to no indicator.
 */
export const achieved =
  (countedOnly: boolean | undefined) =>
  <Q extends Filtered>(rows: Q): Q =>
    countedOnly === true
      ? (rows.where('status' as never, 'not in' as never, INTENDED as never) as Q)
      : rows;
