import {
  aggregate,
  bucketsBy,
  fallsInto,
  manyOf,
  numberOf,
  ofPart,
  oneOf,
  partialDate,
  picked,
  sooner,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Row, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { PairingCoverageArgs } from '../generated.ts';
import { rows } from '../tables.ts';
import { activities, asOfPosition } from './activities.ts';

const count = (entry: Row, when?: AnyExpression) =>
  sql`(count(${entry['one']}) ${when ? sql`filter (where ${when})` : sql``})::int`;
const isPeriod = (precision: AnyExpression) =>
  sql`${precision} in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`;

/** What each domain reports of a pairing. All domains are listed: silence is the answer to look for. */
export function coverage(
  pairing: Expression<string>,
  { period, by, asOf }: Asked<PairingCoverageArgs>,
) {
  const position = asOfPosition(asOf);
  const reported = (domain: AnyExpression) =>
    ofPart(activities({ pairing, period: period ?? null }, position), 'domain', domain);
  const domains = rows('domain', (domain) => domain.orderBy('position'));
  return manyOf(domains, (domain) => {
    const name = domain['name']!;
    const kept = reported(name);
    // Dates are known of the rows alone.
    const entries: Rows = { table: kept.table, from: kept.from };
    const latest = {
      ...entries,
      from: (alias: string) =>
        entries.from(alias).orderBy('occurredSort', 'desc').orderBy('id', 'desc'),
    };
    const dates = picked(entries, { on: 'occurredSort', precision: 'occurredPrecision' });
    const counted = aggregate(entries, (entry) => {
      const precision = entry['occurredPrecision']!;
      return {
        domain: name,
        activityCount: count(entry),
        latest: oneOf(latest, (newest) => partialDate(newest as never, 'occurred')),
        buckets: bucketsBy(by, dates, (date) => ({ activityCount: count(date) })),
        periodOnlyCount: count(
          entry,
          sql`${isPeriod(precision)} and not ${fallsInto(by ?? 'MONTH', precision)}`,
        ),
        undatedCount: count(entry, sql`not ${isPeriod(precision)}`),
      };
    });
    return sooner({ domain: name, activityCount: numberOf(kept, 'k') }, counted);
  });
}
