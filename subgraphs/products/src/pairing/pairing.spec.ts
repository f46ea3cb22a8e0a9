import { PAIRINGS } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, month, sold, testLivestream, testSale, year } from '../../test/records.ts';
import { livestream } from '../livestream/livestream.writes.ts';
import { sale } from '../sale/sale.writes.ts';

let products: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  products = await opened();
});
afterAll(() => products.stop());

describe("a pairing's products", () => {
  it('are two platforms, four products and a planned livestream in Huangnan, and no sale', async () => {
    const pairing = await products.entity(
      'Pairing',
      { id: PAIRINGS.huangnan },
      `salesPlatforms { totalCount nodes { name { zh } } } products { totalCount } livestreams { nodes { status } }
       sales { totalCount } counted: livestreams(countedOnly: true) { totalCount }
       salesSummary(by: YEAR) { sold { fen yuan atLeast recordCount missingCount } buckets { from } }`,
    );
    expect(pairing).toEqual({
      salesPlatforms: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { name: { zh: '黄南州特色农畜产品产业园' } },
          { name: { zh: '黄南州合作交流中心' } },
        ]) as unknown,
      },
      products: { totalCount: 4 },
      livestreams: { nodes: [{ status: 'PLANNED' }] },
      sales: { totalCount: 0 },
      counted: { totalCount: 0 },
      salesSummary: {
        sold: { fen: '0', yuan: '0.00', atLeast: false, recordCount: 0, missingCount: 0 },
        buckets: [],
      },
    });
  });

  it('come page by page, each row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { _entities } = await products.ask(
        `query ($keys: [_Any!]!, $after: String) { _entities(representations: $keys) { ... on Pairing {
          products(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
        { keys: [{ __typename: 'Pairing', id: PAIRINGS.huangnan }], after },
      );
      const page = _entities[0].products;
      expect(page.totalCount).toBe(4);
      seen.push(...(page.nodes as { id: string }[]).map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('cost one statement, for however many pairings and lists', async () => {
    products.statements.length = 0;
    const { _entities } = await products.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Pairing {
        salesPlatforms { totalCount nodes { name { zh } functions { zh } host { code } sales { sold { yuan } } products { totalCount } } }
        products { totalCount nodes { name { zh } origin { code } platform { name { zh } } } }
        livestreams { totalCount nodes { organization { id } } }
        sales { totalCount nodes { partOf { id } platform { id } } }
        salesSummary(by: MONTH) { sold { yuan } buckets { from to sold { yuan } } }
      } } }`,
      { keys: Object.values(PAIRINGS).map((id) => ({ __typename: 'Pairing', id })) },
    );
    expect(_entities).toHaveLength(5);
    expect(products.statements).toHaveLength(1);
  });
});

describe('a sales summary', () => {
  const pairingId = 'test-summary';
  const summary = async (args: string) => {
    const { salesSummary } = await products.entity(
      'Pairing',
      { id: pairingId },
      `salesSummary${args} { sold { yuan atLeast approximate recordCount missingCount }
        buckets { from to sold { yuan recordCount missingCount } } }`,
    );
    return salesSummary;
  };

  beforeAll(async () => {
    const whole = testSale({
      pairingId,
      ...dateColumns('period', year('2023-01-01')),
      ...sold(1000, 'AT_LEAST'),
    });
    await products.report(sale, whole);
    await products.report(
      sale,
      testSale({ pairingId, ...sold(400), partOfId: whole.id }),
      testSale({ pairingId, ...dateColumns('period', month('2024-02-01')) }),
      testSale({ pairingId, ...sold(9999), status: 'PLANNED' }),
    );
    await products.report(
      livestream,
      testLivestream({
        pairingId,
        ...dateColumns('held', day('2024-02-29')),
        ...sold(50, 'APPROXIMATE'),
      }),
      testLivestream({ pairingId, ...sold(60), partOfId: whole.id }),
      testLivestream({ pairingId, ...sold(2) }),
    );
  });

  it('adds livestreams to sales, and neither to the sale that contains them', async () => {
    expect((await summary('')).sold).toEqual({
      yuan: '1052.00',
      atLeast: true,
      approximate: true,
      recordCount: 4,
      missingCount: 1,
    });
  });

  it('by year or month holds what states it; the rest is in the total alone', async () => {
    expect((await summary('(by: YEAR)')).buckets).toEqual([
      {
        from: '2023-01-01',
        to: '2023-12-31',
        sold: { yuan: '1000.00', recordCount: 1, missingCount: 0 },
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        sold: { yuan: '50.00', recordCount: 2, missingCount: 1 },
      },
    ]);
    expect((await summary('(by: MONTH)')).buckets).toEqual([
      {
        from: '2024-02-01',
        to: '2024-02-29',
        sold: { yuan: '50.00', recordCount: 2, missingCount: 1 },
      },
    ]);
  });
});

const records = fc.array(
  fc.record({
    isLive: fc.boolean(),
    yuan: fc.option(fc.nat(1_000_000_000), { nil: null }),
    on: fc.integer({ min: 1, max: 12 }).map((n) => `2023-${String(n).padStart(2, '0')}-15`),
    status: fc.constantFrom('ANNOUNCED' as const, 'DONE' as const, 'REPORTED' as const),
    isPart: fc.boolean(),
    confirmation: fc.constantFrom('CONFIRMED', 'DISPUTED', 'UNCONFIRMED'),
  }),
  { maxLength: 12 },
);

describe('a total of sales', () => {
  it('is the sum of exactly the sales and livestreams listed beside it', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(records, async (generated) => {
        run += 1;
        const pairingId = `test-sum-${String(run)}`;
        const whole = testSale({ pairingId });
        await products.report(sale, whole);
        for (const { isLive, yuan, on, status, isPart, confirmation } of generated) {
          const stated = {
            pairingId,
            status,
            partOfId: isPart ? whole.id : null,
            ...(yuan !== null && sold(yuan)),
          };
          if (isLive) {
            const made = testLivestream({ ...stated, ...dateColumns('held', day(on)) });
            await products.report(livestream, made);
            await products.hear(livestream, [{ id: made.id, confirmation }]);
          } else {
            const made = testSale({ ...stated, ...dateColumns('period', day(on)) });
            await products.report(sale, made);
            await products.hear(sale, [{ id: made.id, confirmation }]);
          }
        }
        const which =
          'period: {from: "2023-02-15", to: "2023-11-14"}, confirmation: [CONFIRMED, DISPUTED]';
        const { salesSummary, sales, livestreams } = await products.entity(
          'Pairing',
          { id: pairingId },
          `salesSummary(${which}) { sold { fen recordCount missingCount } }
           sales(${which}, countedOnly: true, first: 100) { totalCount nodes { sold { fen } } }
           livestreams(${which}, countedOnly: true, first: 100) { totalCount nodes { sold { fen } } }`,
        );
        const listed = [...sales.nodes, ...livestreams.nodes] as { sold: { fen: string } | null }[];
        const expected = generated.filter(
          ({ on, status, isPart, confirmation }) =>
            !isPart &&
            confirmation !== 'UNCONFIRMED' &&
            status !== 'ANNOUNCED' &&
            on >= '2023-02-15' &&
            on <= '2023-11-14',
        );
        expect(listed).toHaveLength(expected.length);
        expect(salesSummary.sold).toEqual({
          fen: String(listed.reduce((sum, each) => sum + BigInt(each.sold?.fen ?? 0), 0n)),
          recordCount: sales.totalCount + livestreams.totalCount,
          missingCount: expected.filter(({ yuan }) => yuan === null).length,
        });
      }),
      { numRuns: 25 },
    );
  });
});
