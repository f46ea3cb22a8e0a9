import { made, manyOf, object, ref } from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { asOfPosition } from '../activity/activities.ts';
import type { PairingProgressArgs } from '../generated.ts';
import { inUnit, sumsOf } from './sums.ts';

/** Target against actual of every indicator that has either. */
export function progress(pairing: Key, { year, asOf, confirmation }: Asked<PairingProgressArgs>) {
  const sums = sumsOf(pairing, { year, position: asOfPosition(asOf), confirmation });
  const figures = made(
    'progress',
    sql`(
      select i.code, i.position, t.target, coalesce(a.records, 0) as records, coalesce(a.missing, 0)::int as missing,
        coalesce(a.floors, 0) > 0 as at_least,
        case when a.records > a.missing then ${inUnit(sql`a.value`, sql`i.unit`)} end as actual
      from ${sql.table('indicator')} as i
      left join (
        select indicator, sum(value) as value, sum(records) as records, sum(missing) as missing, sum(floors) as floors
        from ${sums} as s group by indicator) as a on a.indicator = i.code
      left join (
        select c.indicator, sum(c.promised_value) as target
        from ${sql.table('commitment')} as c join ${sql.table('work_plan')} as p on p.id = c.plan_id
        where c.pairing_id = ${pairing} and p.year = ${year}::int and c.withdrawn_at is null and p.withdrawn_at is null
        group by c.indicator) as t on t.indicator = i.code
      where a.records > 0 or t.target is not null)`,
    ['position'],
  );
  return manyOf(figures, (figure) =>
    object({
      indicator: ref({ code: figure['code']! }),
      target: figure['target']!,
      actual: figure['actual']!,
      completion: sql`round(${figure['actual']} * 100 / nullif(${figure['target']}, 0), 1)`,
      atLeast: figure['atLeast']!,
      missingCount: figure['missing']!,
      cutOff:
        asOf == null
          ? sql`(select h.at from ${sql.table('ledger_head')} as h)`
          : sql`${asOf}::timestamptz`,
    }),
  );
}
