import { BadInputError, bucketEnd, judged, made, manyOf, object, ref } from '@jiedui/subgraph';
import type { AnyExpression, Asked, PeriodUnit, Row } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { asOfPosition } from '../activity/activities.ts';
import type { QueryIndicatorSeriesArgs } from '../generated.ts';
import { inUnit, sumsOf } from './sums.ts';

type Args = Asked<QueryIndicatorSeriesArgs>;

const MOST_PAIRINGS = 100;
const STEP: Readonly<Record<PeriodUnit, string>> = {
  YEAR: '1 year',
  QUARTER: '3 months',
  MONTH: '1 month',
};

/** The first day of the bucket that a sum of a year, or of a month of it, lies in; null where it lies in none. */
const bucketStart = (unit: PeriodUnit): AnyExpression =>
  unit === 'YEAR'
    ? sql`make_date(nullif(s.year, 0), 1, 1)`
    : sql`case when s.month > 0 then date_trunc(${sql.lit(unit)}, make_date(s.year, s.month, 1))::date end`;

/** The sums of one pairing by bucket, and an empty row for each bucket of the span that has none. */
function pointsOf(pairing: AnyExpression, args: Args): AnyExpression {
  const { indicator, period, by, asOf, confirmation } = args;
  const sums = sumsOf(pairing, { indicator, position: asOfPosition(asOf), confirmation });
  const unit = by as PeriodUnit;
  const values = sql`(
    select ${bucketStart(unit)} as "from", sum(value) as value, sum(records)::int as records,
      sum(missing)::int as missing, sum(floors) as floors
    from ${sums} as s group by 1)`;
  const first = period.from == null ? sql`(select min("from") from v)` : sql`${period.from}::date`;
  const last = period.to == null ? sql`(select max("from") from v)` : sql`${period.to}::date`;
  return sql`(
    with v as materialized (select * from ${values} as v where v."from" is not null and v.records > 0)
    select b."from"::date as "from", v.value, coalesce(v.records, 0) as records, coalesce(v.missing, 0) as missing,
      coalesce(v.floors, 0) > 0 as at_least
    from generate_series(date_trunc(${sql.lit(unit)}, ${first}), ${last}, ${sql.lit(STEP[unit])}::interval) as b("from")
    left join v on v."from" = b."from"::date limit 2400)`;
}

const point = (row: Row, unit: PeriodUnit, indicator: Args['indicator']) =>
  object({
    from: row['from']!,
    to: bucketEnd(unit, row['from']!),
    value: sql`case when ${row['records']} > ${row['missing']} then ${inUnit(
      row['value']!,
      sql`(select i.unit from ${sql.table('indicator')} as i where i.code = ${indicator})`,
    )} end`,
    atLeast: row['atLeast']!,
    recordCount: row['records']!,
    missingCount: row['missing']!,
  });

function atMost(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_PAIRINGS) return ids;
  throw new BadInputError(
    `pairings may name at most ${String(MOST_PAIRINGS)}, not ${String(ids.length)}`,
  );
}

/** One indicator across pairings and time. */
export const indicatorSeries = (args: Args) =>
  judged(args.pairings, [], atMost, (pairings) => {
    const known = made(
      'series',
      sql`(select p.id, k.n from unnest(${pairings}::text[]) with ordinality as k(id, n)
        join ${sql.table('pairing')} as p on p.id = k.id)`,
      ['n'],
    );
    return manyOf(known, (series) =>
      object({
        pairing: ref({ id: series['id']! }),
        points: manyOf(made('point', pointsOf(series['id']!, args), ['from']), (row) =>
          point(row, args.by as PeriodUnit, args.indicator),
        ),
      }),
    );
  });
