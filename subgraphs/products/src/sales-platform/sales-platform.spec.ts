import { PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import {
  day,
  month,
  sold,
  testLivestream,
  testPlatform,
  testSale,
  year,
} from '../../test/records.ts';
import { livestream } from '../livestream/livestream.writes.ts';
import { sale } from '../sale/sale.writes.ts';
import { salesPlatform } from './sales-platform.writes.ts';

const PARK = shippedId('sales_platform', 'F06');

let products: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  products = await opened();
});
afterAll(() => products.stop());

describe('a sales platform', () => {
  it('is told with all that the source says of it', async () => {
    const { salesPlatform: park } = await products.ask(
      `query ($id: ID!) { salesPlatform(id: $id) {
        name { zh } status host { code } origin { code } pairing { id } functions { zh en }
        opened { date precision text } provenance { quote confidence } history { revision }
        products { totalCount } sales(by: MONTH) { sold { yuan recordCount missingCount } buckets { from } } } }`,
      { id: PARK },
    );
    expect(park).toEqual({
      name: { zh: '黄南州特色农畜产品产业园' },
      status: 'DONE',
      host: { code: '120116' },
      origin: { code: '632300' },
      pairing: { id: PAIRINGS.huangnan },
      functions: [
        { zh: '展示', en: 'display' },
        { zh: '批发', en: 'wholesale' },
        { zh: '零售', en: 'retail' },
        { zh: '对接', en: 'matchmaking' },
      ],
      opened: { date: null, precision: 'RELATIVE', text: '近日' },
      provenance: {
        quote: '青海省黄南州特色农畜产品产业园在滨海新区揭牌成立',
        confidence: 'INFERRED',
      },
      history: [{ revision: 1 }],
      products: { totalCount: 4 },
      sales: { sold: { yuan: '0.00', recordCount: 0, missingCount: 0 }, buckets: [] },
    });
  });

  it('of Gannan belongs to no single pairing, and no function is claimed for it', async () => {
    const platform = await products.entity(
      'SalesPlatform',
      { id: shippedId('sales_platform', 'F08') },
      'name { zh } pairing { id } origin { code } functions { zh } opened { text } provenance { confidence }',
    );
    expect(platform).toEqual({
      name: { zh: '天津对口支援甘南特色产业园' },
      pairing: null,
      origin: { code: '623000' },
      functions: [],
      opened: { text: '继…之后' },
      provenance: { confidence: 'REPAIRED' },
    });
  });

  it('is null where no id is known', async () => {
    expect(await products.ask('{ salesPlatform(id: "nothing") { id } }')).toEqual({
      salesPlatform: null,
    });
  });

  it('is listed by the region in which it stands and by the one whose goods it sells', async () => {
    const namesIn = async (code: string) => {
      const { salesPlatforms } = await products.entity(
        'Region',
        { code },
        'salesPlatforms { totalCount nodes { name { zh } } }',
      );
      return (salesPlatforms.nodes as { name: { zh: string } }[]).map(({ name }) => name.zh).sort();
    };
    const ofHuangnan = ['黄南州合作交流中心', '黄南州特色农畜产品产业园'];
    expect(await namesIn('632300')).toEqual(ofHuangnan);
    expect(await namesIn('623000')).toEqual(['天津对口支援甘南特色产业园']);
    expect(await namesIn('120116')).toEqual(['天津对口支援甘南特色产业园', ...ofHuangnan]);
    expect(await namesIn('000000')).toEqual([]);
  });

  it('counts as one platform once it is more than a plan', async () => {
    expect((await products.activity(PARK))?.contributions).toEqual([
      { indicator: 'sales-platforms', year: 0, month: 0, value: '1', qualifier: 'EXACT' },
    ]);
    const planned = testPlatform({ status: 'PLANNED' });
    await products.report(salesPlatform, planned);
    expect((await products.activity(planned.id))?.contributions).toEqual([]);
  });
});

describe("a platform's sales", () => {
  const platform = testPlatform({});
  const through = { platformId: platform.id };
  const SALES = `sold { yuan atLeast recordCount missingCount } buckets { from to sold { yuan recordCount } }`;
  const sales = async (args: string) => {
    const found = await products.entity('SalesPlatform', platform, `sales${args} { ${SALES} }`);
    return found.sales;
  };

  beforeAll(async () => {
    await products.report(salesPlatform, platform);
    // A whole that is not of this platform, and one that is.
    const everywhere = testSale({
      ...dateColumns('period', year('2023-01-01')),
      ...sold(1_000_000),
    });
    const may = testSale({
      ...through,
      ...dateColumns('period', month('2023-05-01')),
      ...sold(2000, 'AT_LEAST'),
      partOfId: everywhere.id,
    });
    await products.report(sale, everywhere);
    await products.report(sale, may);
    await products.report(
      sale,
      testSale({
        ...through,
        ...dateColumns('period', day('2023-05-02')),
        ...sold(300),
        partOfId: may.id,
      }),
      testSale({ ...through, ...dateColumns('period', year('2023-01-01')), ...sold(40) }),
      testSale({ ...through, ...sold(500_000), status: 'PLANNED' }),
    );
    await products.report(
      livestream,
      testLivestream({ ...through, ...dateColumns('held', day('2023-05-31')), ...sold(5) }),
      testLivestream({ ...through, ...dateColumns('held', day('2023-06-01')) }),
      testLivestream({
        ...through,
        ...dateColumns('held', day('2023-05-03')),
        ...sold(7),
        partOfId: may.id,
      }),
    );
  });

  it('leave out what lies inside another sale of the same platform, and nothing else that was sold', async () => {
    expect(await sales('')).toEqual({
      sold: { yuan: '2045.00', atLeast: true, recordCount: 4, missingCount: 1 },
      buckets: [],
    });
  });

  it('by month hold what states its month', async () => {
    expect((await sales('(by: MONTH)')).buckets).toEqual([
      { from: '2023-05-01', to: '2023-05-31', sold: { yuan: '2005.00', recordCount: 2 } },
      { from: '2023-06-01', to: '2023-06-30', sold: { yuan: '0.00', recordCount: 1 } },
    ]);
  });

  it('are exactly the records listed beside them', async () => {
    const counted = '(countedOnly: true, period: {from: "2023-05-01", to: "2023-05-31"})';
    const found = await products.entity(
      'SalesPlatform',
      platform,
      `sales(period: {from: "2023-05-01", to: "2023-05-31"}) { sold { yuan recordCount } }
       saleRecords${counted} { totalCount nodes { sold { yuan } } }
       livestreams${counted} { totalCount nodes { sold { yuan } } } all: saleRecords { totalCount }`,
    );
    expect(found).toEqual({
      sales: { sold: { yuan: '2005.00', recordCount: 2 } },
      saleRecords: { totalCount: 1, nodes: [{ sold: { yuan: '2000.00' } }] },
      livestreams: { totalCount: 1, nodes: [{ sold: { yuan: '5.00' } }] },
      all: { totalCount: 4 },
    });
  });
});
