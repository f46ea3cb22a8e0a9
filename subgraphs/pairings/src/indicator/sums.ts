import type { Arg } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';

type Any = Expression<unknown>;

/** Which sums: of a year or an indicator, as they stood at a position, of records that the other side has said this of. */
interface Which {
  readonly year?: Arg<number>;
  readonly indicator?: Arg<string>;
  readonly position?: Any | undefined;
  readonly confirmation?: Arg<readonly string[]> | null | undefined;
}

/**
 * The ledger's sums of one pairing, or of all and of what belongs to none, by indicator, year, month and confirmation: as
 * they are, or as they stood at a position, which is the last running sum of each key up to it.
 */
export function sumsOf(
  pairing: Arg<string> | Any | undefined,
  { year, indicator, position, confirmation }: Which,
): Any {
  // Said here, not of the result: PostgreSQL would look up every key of every year before it left them out.
  const which = sql.join(
    [
      ...(pairing === undefined ? [] : [sql`r.pairing_id = ${pairing}`]),
      ...(year === undefined ? [] : [sql`r.year = ${year}::int`]),
      ...(indicator === undefined ? [] : [sql`r.indicator = ${indicator}::text`]),
      ...(confirmation == null ? [] : [sql`r.confirmation = any(${confirmation}::text[])`]),
    ],
    sql` and `,
  );
  if (position === undefined)
    return sql`(select * from ${sql.table('rollup')} as r where ${which})`;
  return sql`(select h.* from ${sql.table('rollup')} as r cross join lateral (
    select * from ${sql.table('rollup_at')} as h
    where h.pairing_id = r.pairing_id and h.year = r.year and h.indicator = r.indicator and h.month = r.month
      and h.confirmation = r.confirmation and h.pos <= ${position}
    order by h.pos desc limit 1) as h where ${which})`;
}

/** A sum in the indicator's unit: the ledger keeps money in fen. */
export const inUnit = (value: Any, unit: Any): Any =>
  sql`case when ${unit} = 'CNY' then round(${value} / 100, 2) else ${value} end`;
