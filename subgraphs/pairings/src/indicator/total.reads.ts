import { made, object, oneOf, ref } from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { asOfPosition } from '../activity/activities.ts';
import type { PairingIndicatorTotalArgs } from '../generated.ts';
import { inUnit, sumsOf } from './sums.ts';

/** What all activities of a pairing add to one indicator, dated or not. */
export function indicatorTotal(
  pairing: Key,
  { indicator, year, asOf, confirmation }: Asked<PairingIndicatorTotalArgs>,
) {
  const sums = sumsOf(pairing, {
    indicator,
    confirmation,
    position: asOfPosition(asOf),
    ...(year != null && { year }),
  });
  const total = made(
    'total',
    sql`(
      select i.code, s.records, s.missing, s.floors > 0 as at_least, s.approximates > 0 as approximate,
        s.ceilings > 0 as upper_bound, case when s.records > s.missing then ${inUnit(sql`s.value`, sql`i.unit`)} end as value
      from ${sql.table('indicator')} as i cross join (
        select sum(value) as value, coalesce(sum(records), 0)::int as records, coalesce(sum(missing), 0)::int as missing,
          coalesce(sum(floors), 0) as floors, coalesce(sum(approximates), 0) as approximates,
          coalesce(sum(ceilings), 0) as ceilings
        from ${sums} as s) as s
      where i.code = ${indicator}::text)`,
  );
  return oneOf(total, (sum) =>
    object({
      indicator: ref({ code: sum['code']! }),
      value: sum['value']!,
      atLeast: sum['atLeast']!,
      approximate: sum['approximate']!,
      upperBound: sum['upperBound']!,
      recordCount: sum['records']!,
      missingCount: sum['missing']!,
    }),
  );
}
