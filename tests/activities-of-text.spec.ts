import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { openSubgraphs } from './graph.ts';

interface Activity {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly provenance: { readonly quote: string | null };
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Activity[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST', 'LONGEST_UNCHANGED_FIRST'] as const;
type Order = (typeof ORDERS)[number];
/** Pages of a size that some texts fill many times over. */
const QUERY = `query ($filter: ActivityFilter, $order: ActivityOrder, $first: Int, $after: String) {
  activities(filter: $filter, order: $order, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id title { zh en } provenance { quote } } } }`;

/**
 * The facts, and copies of them, which are none: each has a text of its own, all have one in common, and so have those that
 * are listed last.
 */
const COPIES = 80;
const COPY = `insert into entry ({columns}) select {columns} from (
  select (jsonb_populate_record(e, jsonb_build_object('pos', e.pos + 1000000 * n, 'seq', e.seq + 1000000 * n,
    'id', e.id || '-' || n, 'title_zh', '副本' || n || e.title_zh,
    'quote', case when e.occurred_sort < '2022-01-01' then '早年' || coalesce(e.quote, '') else e.quote end))).*
  from entry as e, generate_series(1, ${String(COPIES)}) as n where e.until is null) as copied`;

let graph: Awaited<ReturnType<typeof openSubgraphs>>;
let listed: Record<Order, readonly Activity[]>;
let last = '';
beforeAll(async () => {
  graph = await openSubgraphs(undefined, (name, text) => {
    if (name === 'pairings') last = text;
  });
  await graph.settled();
  const { pool } = graph.subgraph('pairings').database;
  const { rows } = await pool.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = 'entry'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  await pool.query(COPY.replaceAll('{columns}', rows[0]?.columns ?? ''));
  const [newest = [], oldest = [], unchanged = []] = await Promise.all(
    ORDERS.map((order) => all({}, order, 100)),
  );
  listed = { NEWEST_FIRST: newest, OLDEST_FIRST: oldest, LONGEST_UNCHANGED_FIRST: unchanged };
}, 60_000);
afterAll(() => graph.stop());

async function page(variables: object): Promise<Page> {
  const answer = await graph
    .subgraph('pairings')
    .answer({ query: QUERY, variables: { ...variables } });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { activities: Page }).activities;
}

/** A list from its beginning to its end; every page says how many the whole has. */
async function all(filter: object, order: Order, first: number): Promise<Activity[]> {
  const found: Activity[] = [];
  let after: string | null = null;
  for (;;) {
    const { totalCount, nodes, pageInfo } = await page({ filter, order, first, after });
    found.push(...nodes);
    if (!pageInfo.hasNextPage) {
      expect(found).toHaveLength(totalCount);
      return found;
    }
    after = pageInfo.endCursor;
  }
}

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
  it('are those that say it, in every order, on every page', async () => {
    expect(listed.NEWEST_FIRST.length).toBeGreaterThan(1500);
    const orders = fc.constantFrom(...ORDERS);
    const sizes = fc.constantFrom(40, 100);
    let many = 0;
    await fc.assert(
      fc.asyncProperty(texts, orders, sizes, async (text, order, first) => {
        const expected = listed[order].filter((each) => saidBy(each).includes(text.toLowerCase()));
        const found = await all({ text }, order, first);
        expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        many += found.length > 100 ? 1 : 0;
      }),
      { numRuns: 100 },
    );
    expect(many).toBeGreaterThan(5);
  }, 120_000);

  it('are as many, whatever else is asked of them', async () => {
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
      { numRuns: 60 },
    );
  }, 120_000);

  it('may say as much as can be reported', async () => {
    const { pool } = graph.subgraph('pairings').database;
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
    await page({ filter: { text: '没有这个词' }, first: 10 });
    const { database } = graph.subgraph('pairings');
    await database.pool.query('analyze entry');
    const [scans = []] = await explain(database, [last]);
    expect(scans).toContainEqual(expect.objectContaining({ index: 'entry_of_text' }));
  });
});
