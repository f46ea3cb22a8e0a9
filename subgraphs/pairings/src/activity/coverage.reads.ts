import {
  aggregate,
  bucketsBy,
  fallsInto,
  manyOf,
  oneOf,
  partialDate,
  picked,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Row } from '@jiedui/subgraph';
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
  const reported = (domain: AnyExpression) => {
    const { table, from } = activities({ pairing, period: period ?? null }, position);
    return {
      table,
      from: (alias: string) => from(alias).where('domain', '=', domain as never),
    };
  };
  const domains = rows('domain', (domain) => domain.orderBy('position'));
  return manyOf(domains, (domain) => {
    const entries = reported(domain['name']!);
    const latest = {
      ...entries,
      from: (alias: string) =>
        entries.from(alias).orderBy('occurredSort', 'desc').orderBy('id', 'desc'),
    };
    const dates = picked(entries, { on: 'occurredOn', precision: 'occurredPrecision' });
    return aggregate(entries, (entry) => {
      const precision = entry['occurredPrecision']!;
      return {
        domain: domain['name']!,
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
  });
}
