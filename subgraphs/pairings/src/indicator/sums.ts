import { sql } from 'kysely';
import type { Expression } from 'kysely';

type Any = Expression<unknown>;

/**
 * The ledger's sums of one pairing, by indicator, year, month and confirmation: as they are, or as they stood at a
 * position, which is the last running sum of each key up to it.
 */
export const sumsOf = (pairing: Any, position: Any | undefined): Any =>
  position === undefined
    ? sql`(select * from ${sql.table('rollup')} as r where r.pairing_id = ${pairing})`
    : sql`(select h.* from ${sql.table('rollup')} as r cross join lateral (
        select * from ${sql.table('rollup_at')} as h
        where h.pairing_id = r.pairing_id and h.year = r.year and h.indicator = r.indicator and h.month = r.month
          and h.confirmation = r.confirmation and h.pos <= ${position}
        order by h.pos desc limit 1) as h where r.pairing_id = ${pairing})`;

/** A sum in the indicator's unit: the ledger keeps money in fen. */
export const inUnit = (value: Any, unit: Any): Any =>
  sql`case when ${unit} = 'CNY' then round(${value} / 100, 2) else ${value} end`;
