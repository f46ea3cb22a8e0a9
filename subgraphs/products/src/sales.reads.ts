import {
  achieved,
  aggregate,
  bucketsBy,
  moneyTotal,
  object,
  spoken,
  tallied,
  united,
  within,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Key, Period, Row, Rows, Spoken } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { PairingSalesSummaryArgs } from './generated.ts';
import { rows } from './tables.ts';

/** Whose sales: of one pairing, or through one platform. */
type Owner = { readonly pairing: Key } | { readonly platform: Key };

interface Which {
  readonly period?: Period | null | undefined;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean | undefined;
}

type Columns = Readonly<Record<'pairingId' | 'platformId' | 'partOfId' | 'status', AnyExpression>>;

const belongs = (record: Columns, owner: Owner) =>
  'pairing' in owner
    ? sql<boolean>`${record.pairingId} = ${owner.pairing}`
    : sql<boolean>`${record.platformId} = ${owner.platform}`;

/**
 * What lies inside another sale is in that sale's figure already. A whole that is none of the platform's own, such as
 * a pairing's year, is not in the platform's total: there the part counts.
 */
const standsAlone = ({ partOfId }: Columns, owner: Owner) =>
  'pairing' in owner
    ? sql<boolean>`${partOfId} is null`
    : sql<boolean>`not exists (select from sale as whole
        where whole.id = ${partOfId} and whole.platform_id = ${owner.platform} and whole.withdrawn_at is null)`;

/** What is kept is a pairing's: what stands alone of a platform's is told by other sales. */
const kept = (records: Rows, owner: Owner, which: Which) =>
  'pairing' in owner ? tallied(records, { pairingId: owner.pairing }, which) : records;

export const salesOf = (owner: Owner, { period, confirmation, countedOnly }: Which) =>
  kept(
    rows('sale', (sale, record) =>
      sale
        .where(belongs(record, owner))
        .$call(within('period', period))
        .$call(spoken(confirmation))
        .$if(countedOnly === true, (all) => all.where(standsAlone(record, owner)))
        .$call(achieved(countedOnly)),
    ),
    owner,
    { period, confirmation, countedOnly },
  );

export const livestreamsOf = (owner: Owner, { period, confirmation, countedOnly }: Which) =>
  kept(
    rows('livestream', (stream, record) =>
      stream
        .where(belongs(record, owner))
        .$call(within('held', period))
        .$call(spoken(confirmation))
        .$if(countedOnly === true, (all) => all.where(standsAlone(record, owner)))
        .$call(achieved(countedOnly)),
    ),
    owner,
    { period, confirmation, countedOnly },
  );

const figures = { soldFen: 'soldFen', soldQualifier: 'soldQualifier' };
const totals = (record: Row) => ({ sold: object(moneyTotal(record, 'sold')) });

/** Sums exactly what the two lists hold with `countedOnly`: so total and drill-down agree. */
export const salesSummary = (owner: Owner, { by, ...args }: Asked<PairingSalesSummaryArgs>) => {
  const which = { ...args, countedOnly: true };
  const records = united(
    [salesOf(owner, which), { on: 'periodSort', precision: 'periodPrecision', ...figures }],
    [livestreamsOf(owner, which), { on: 'heldSort', precision: 'heldPrecision', ...figures }],
  );
  return aggregate(records, (record) => ({
    ...totals(record),
    buckets: bucketsBy(by, records, totals),
  }));
};
