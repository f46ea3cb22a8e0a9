import { TIMES } from '@jiedui/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCopied, ORDERS } from './copied-activities.ts';
import type { Order } from './copied-activities.ts';
import { explain } from './explain.ts';

interface Activity {
  readonly id: string;
  readonly domain: string;
  readonly kind: string;
  readonly status: string;
  readonly occurred: { readonly date: string | null };
  readonly partOf: object | null;
  readonly pairing: { readonly id: string } | null;
  readonly confirmation: { readonly state: string };
  readonly changedAt: string;
}
const FIELDS =
  'id domain kind status occurred { date } partOf { id } pairing { id } confirmation { state } changedAt';

/** Statuses and words of the other side that many have, that few have, and that only those have that are listed last. */
const OLD = '2002-01-01T00:00:00Z';
const OWN = `jsonb_build_object(
  'status', case when e.occurred_sort < '2021-01-01' and n % 3 > 0 then 'PLANNED' when n = 7 then 'CANCELLED' else e.status::text end,
  'confirmation', case when n % 2 = 0 then 'CONFIRMED' when n = 9 and e.kind = 'AGREEMENT' then 'DISPUTED' else 'UNCONFIRMED' end,
  'at', case when n % 5 = 0 then '2001-01-01T00:00:00Z'::timestamptz else e.at end)`;

let copied: Awaited<ReturnType<typeof openCopied>>;
let listed: Record<Order, readonly Activity[]>;
const reader = () => copied.reader<Activity>(FIELDS);
beforeAll(async () => {
  copied = await openCopied(OWN);
  listed = await reader().everyOrder();
}, 60_000);
afterAll(() => copied.stop());

const PAIRINGS = ['120116-632300', '120116-620525', '120116-623001', '000000-000000'];
const some = (words: readonly string[]) => fc.subarray([...words], { maxLength: 3 });
const day = fc.constantFrom(null, '2018-01-01', '2020-07-01', '2022-01-01', '2023-12-31');
const conditions = fc.record({
  domains: some(['INDUSTRY', 'LABOUR', 'EDUCATION', 'HEALTHCARE', 'PRODUCTS', 'PAIRINGS']),
  kinds: some(['AGREEMENT', 'PLACEMENT', 'SALE', 'LIVESTREAM', 'EXCHANGE', 'DONATION', 'TRAINING']),
  status: some(['PLANNED', 'SIGNED', 'IN_PROGRESS', 'DONE', 'REPORTED', 'CANCELLED']),
  confirmation: some(['UNCONFIRMED', 'CONFIRMED', 'DISPUTED']),
  isPart: fc.boolean(),
  pairing: fc.constantFrom(...PAIRINGS),
  unchangedSince: fc.constantFrom('1999-01-01T00:00:00Z', OLD, '9999-01-01T00:00:00Z'),
  period: fc.record({ from: day, to: day }),
});
type Filter = Partial<typeof conditions extends fc.Arbitrary<infer T> ? T : never>;
const NAMED = ['domains', 'kinds', 'status', 'confirmation'] as const;
const NAMES = [...NAMED, 'isPart', 'pairing', 'period', 'unchangedSince'] as const;
const filters: fc.Arbitrary<Filter> = fc
  .tuple(conditions, fc.subarray([...NAMES], { maxLength: 3 }))
  .map(([all, named]) => Object.fromEntries(named.map((name) => [name, all[name]])));

/** What few are, whatever else chance makes of it. */
const RARE: readonly Filter[] = [
  { status: ['CANCELLED'] },
  { kinds: ['DONATION'] },
  { confirmation: ['UNCONFIRMED'], pairing: '120116-620525', unchangedSince: OLD },
];

function isMeant(filter: Filter) {
  const isAmong = (words: readonly string[] | undefined, word: string) =>
    words?.includes(word) ?? true;
  const { from = null, to = null } = filter.period ?? {};
  return ({ occurred: { date }, confirmation, ...activity }: Activity) =>
    isAmong(filter.domains, activity.domain) &&
    isAmong(filter.kinds, activity.kind) &&
    isAmong(filter.status, activity.status) &&
    isAmong(filter.confirmation, confirmation.state) &&
    (filter.unchangedSince === undefined || activity.changedAt <= filter.unchangedSince) &&
    (filter.pairing === undefined || filter.pairing === activity.pairing?.id) &&
    (filter.isPart === undefined || filter.isPart === (activity.partOf !== null)) &&
    ((from === null && to === null) ||
      (date !== null && (from === null || date >= from) && (to === null || date <= to)));
}

describe('activities of a kind, in a status, or of which something was said', () => {
  it(
    'are those of which it is true, in every order, on every page',
    async () => {
      expect(listed.NEWEST_FIRST.length).toBeGreaterThan(1500);
      const [orders, sizes] = [fc.constantFrom(...ORDERS), fc.constantFrom(7, 40, 100)];
      const found = { few: 0, many: 0 };
      await fc.assert(
        fc.asyncProperty(filters, orders, sizes, async (filter, order, first) => {
          const expected = listed[order].filter(isMeant(filter));
          const list = await reader().all(filter, order, first);
          expect(list.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          if (list.length > 100) found.many += 1;
          else if (list.length > 0) found.few += 1;
        }),
        { numRuns: 100 * TIMES, examples: RARE.map((filter) => [filter, 'NEWEST_FIRST', 7]) },
      );
      expect(found.few).toBeGreaterThanOrEqual(RARE.length);
      expect(found.many).toBeGreaterThan(5);
    },
    120_000 * TIMES,
  );

  it.each([
    ['the first of each kind', {}, 'entry_of_kind'],
    ['the timeline of a pairing', { pairing: PAIRINGS[0] }, 'entry_timeline'],
  ])('are chosen from %s, by an index alone', async (_, which, index) => {
    await reader().page({ filter: { status: ['CANCELLED'], ...which }, first: 10 });
    await copied.database.pool.query('vacuum (analyze) entry');
    const [scans = []] = await explain(copied.database, [copied.lastStatement()]);
    expect(scans).toContainEqual(expect.objectContaining({ how: 'Index Only Scan', index }));
  });
});
