import { sql } from 'kysely';
import type { Expression } from 'kysely';

type Any = Expression<unknown>;

/** The key of a sum; what belongs to no pairing has the empty one. */
export const KEY = sql`pairing_id, year, indicator, month, confirmation`;
/** The parts of a sum. */
export const PARTS = sql`value, records, missing, floors, approximates, ceilings`;
export const SUMS = sql`sum(value) as value, sum(records)::int as records, sum(missing)::int as missing,
  sum(floors)::int as floors, sum(approximates)::int as approximates, sum(ceilings)::int as ceilings`;

/** One contribution of a record, as signed numbers. */
const contributed = (sign: 1 | -1) => {
  const if_ = (condition: Any) => sql`${sql.lit(sign)} * (${condition})::int`;
  const is = (qualifier: string) =>
    if_(sql`c ->> 'qualifier' is not distinct from ${sql.lit(qualifier)}`);
  return sql`
    id, coalesce(pairing_id, '') as pairing_id, confirmation, c ->> 'indicator' as indicator,
    (c ->> 'year')::int as year, (c ->> 'month')::int as month,
    ${sql.lit(sign)} * coalesce((c ->> 'value')::numeric, 0) as value, ${sql.lit(sign)} as records,
    ${if_(sql`c ->> 'value' is null`)} as missing, ${is('AT_LEAST')} as floors, ${is('APPROXIMATE')} as approximates,
    ${is('UP_TO')} as ceilings`;
};

/**
 * What changes of each indicator, and at which position. `standing` says what stood and for how long: what a record adds
 * is added at `pos` and taken back at `until`, in the state that it is in between. Null is outside of what is looked at.
 * Confirming therefore moves a sum from one state to another, and a revision moves it back.
 */
export const differences = (standing: Any): Any => sql`
  select pos, id, ${KEY}, ${SUMS} from (
    select pos, ${contributed(1)} from ${standing} as s, jsonb_array_elements(s.contributions) as c
    where pos is not null
    union all
    select until, ${contributed(-1)} from ${standing} as s, jsonb_array_elements(s.contributions) as c
    where until is not null) as d
  group by pos, id, ${KEY}
  having (sum(value), sum(records), sum(missing), sum(floors), sum(approximates), sum(ceilings)) <> (0, 0, 0, 0, 0, 0)`;
