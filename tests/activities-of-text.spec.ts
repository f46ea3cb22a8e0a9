import { TIMES } from '@jiedui/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCopied, ORDERS } from './copied-activities.ts';
import type { Order } from './copied-activities.ts';
import { explain } from './explain.ts';

interface Activity {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly provenance: { readonly quote: string | null };
}

/** Each copy has a text of its own, all have one in common, and so have those that are listed last. */
const OWN = `jsonb_build_object('title_zh', '副本' || n || e.title_zh,
  'quote', case when e.occurred_sort < '2022-01-01' then '早年' || coalesce(e.quote, '') else e.quote end)`;

let copied: Awaited<ReturnType<typeof openCopied>>;
let listed: Record<Order, readonly Activity[]>;
const reader = () => copied.reader<Activity>('id title { zh en } provenance { quote }');
const all = (...asked: Parameters<ReturnType<typeof reader>['all']>) => reader().all(...asked);
beforeAll(async () => {
  copied = await openCopied(OWN);
  listed = await reader().everyOrder();
}, 60_000);
afterAll(() => copied.stop());

const saidBy = ({ title, provenance }: Activity) =>
  [title.zh, title.en, provenance.quote]
    .filter((said) => said !== null)
    .join(' ')
    .toLowerCase();

/** What some activity says somewhere, in letters of any case; and anything else. */
const texts = fc.oneof(
  fc
    .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 }), fc.boolean())
    .map(([which, where, length, isUpper]) => {
      const every = listed.NEWEST_FIRST;
      const said = Array.from(saidBy(every[which % every.length] as Activity));
      const start = where % said.length;
      const part = said.slice(start, start + length).join('');
      return isUpper ? part.toUpperCase() : part;
    }),
  fc.constantFrom(
    '',
    ' ',
    '%',
    '_',
    '\\',
    '"',
    "'",
    '{',
    '副本',
    '副本3',
    '早年',
    '早',
    '没有这个词',
    '😀',
  ),
  fc.string({ maxLength: 4 }).filter((text) => !text.includes('\0')),
);

describe('activities that contain a text', () => {
  it(
    'are those that say it, in every order, on every page',
    async () => {
      expect(listed.NEWEST_FIRST.length).toBeGreaterThan(1500);
      const orders = fc.constantFrom(...ORDERS);
      const sizes = fc.constantFrom(40, 100);
      let many = 0;
      await fc.assert(
        fc.asyncProperty(texts, orders, sizes, async (text, order, first) => {
          const expected = listed[order].filter((each) =>
            saidBy(each).includes(text.toLowerCase()),
          );
          const found = await all({ text }, order, first);
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          many += found.length > 100 ? 1 : 0;
        }),
        { numRuns: 50 * TIMES },
      );
      expect(many).toBeGreaterThan(5);
    },
    120_000 * TIMES,
  );

  it(
    'are as many, whatever else is asked of them',
    async () => {
      const filters = fc.record({
        period: fc.constantFrom(null, { from: '2021-01-01', to: '2022-06-30' }),
        domains: fc.constantFrom(null, ['INDUSTRY'], ['LABOUR', 'PRODUCTS']),
        isPart: fc.constantFrom(null, false),
        pairing: fc.constantFrom(null, '120116-632300'),
      });
      await fc.assert(
        fc.asyncProperty(texts, filters, async (text, filter) => {
          const within = await all(filter, 'NEWEST_FIRST', 100);
          const expected = within.filter((each) => saidBy(each).includes(text.toLowerCase()));
          const found = await all({ ...filter, text }, 'NEWEST_FIRST', 100);
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        }),
        { numRuns: 30 * TIMES },
      );
    },
    120_000 * TIMES,
  );

  it('may say as much as can be reported', async () => {
    const { pool } = copied.database;
    const longest = String.fromCodePoint(...Array.from({ length: 6000 }, (_, n) => 0x4e00 + n));
    const { rows } = await pool.query<{ pairs: number; has: boolean }>(
      'select length(pairs_of($1)) as pairs, pairs_of($1) @@ has_pairs_of($1) as has',
      [longest],
    );
    expect(rows).toEqual([{ pairs: 6000, has: true }]);
    // Longer than any text, and than a tsquery may be: nothing says it.
    expect(await all({ text: longest.repeat(100) }, 'NEWEST_FIRST', 10)).toEqual([]);
  });

  it('are found by the index of texts', async () => {
    await reader().page({ filter: { text: '没有这个词' }, first: 10 });
    const { database } = copied;
    await database.pool.query('analyze entry');
    const [scans = []] = await explain(database, [copied.lastStatement()]);
    expect(scans).toContainEqual(expect.objectContaining({ index: 'entry_of_text' }));
  });
});
