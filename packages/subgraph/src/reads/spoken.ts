import { sql } from 'kysely';
import type { Arg } from './argument.ts';

/** What of the other side's words is asked for, as reads see it. */
export type Spoken = Arg<readonly string[]> | null | undefined;

interface Filtered {
  where(column: never, operator: never, value: never): unknown;
}

/**
 * Keeps the records of which the other side has said one of these; all, where nothing is given, and none, where an empty
 * list is. Each record is in just one state, so that totals by state add up to the total of all: a part stays in its
 * whole's figure whatever is said of either.
 */
export const spoken =
  (confirmation: Spoken) =>
  <Q extends Filtered>(rows: Q): Q => {
    if (confirmation == null) return rows;
    const anyOf = sql`any(${confirmation}::text[])`;
    return rows.where('confirmation' as never, '=' as never, anyOf as never) as Q;
  };
