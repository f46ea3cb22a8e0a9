import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { month, sold, testPlatform, testProduct, testSale, year } from '../../test/records.ts';
import { product } from '../product/product.writes.ts';
import { salesPlatform } from '../sales-platform/sales-platform.writes.ts';
import { sale } from './sale.writes.ts';

describe('a sale', () => {
  let products: Awaited<ReturnType<typeof opened>>;
  const platform = testPlatform({});
  const meat = testProduct({});
  const whole = testSale({
    ...dateColumns('period', year('2023-01-01')),
    ...sold(30_000_000_000, 'AT_LEAST'),
    channel: 'PROCUREMENT',
  });
  const part = testSale({
    ...dateColumns('period', month('2023-02-01')),
    ...sold(1_200_000),
    channel: 'PLATFORM',
    platformId: platform.id,
    productId: meat.id,
    partOfId: whole.id,
  });
  const live = testSale({ ...sold(700), channel: 'LIVESTREAM' });
  const planned = testSale({ ...sold(700), status: 'PLANNED' });

  beforeAll(async () => {
    products = await opened();
    await products.report(salesPlatform, platform);
    await products.report(product, meat);
    await products.report(sale, whole);
    await products.report(sale, part, live, planned);
  });
  afterAll(() => products.stop());

  it('says when, how, through which platform and what was sold', async () => {
    const found = await products.entity(
      'Sale',
      { id: part.id },
      `period { date precision } sold { yuan stage qualifier } channel platform { id } product { id }
       partOf { id sold { fen } parts { totalCount nodes { id } } }`,
    );
    expect(found).toEqual({
      period: { date: '2023-02-01', precision: 'MONTH' },
      sold: { yuan: '1200000.00', stage: 'SALE', qualifier: 'EXACT' },
      channel: 'PLATFORM',
      platform: { id: platform.id },
      product: { id: meat.id },
      partOf: {
        id: whole.id,
        sold: { fen: '3000000000000' },
        parts: { totalCount: 1, nodes: [{ id: part.id }] },
      },
    });
  });

  it('adds to consumption assistance, by its own period', async () => {
    expect(await products.activity(whole.id)).toMatchObject({
      money: { fen: '3000000000000', qualifier: 'AT_LEAST', stage: 'SALE' },
      contributions: [
        {
          indicator: 'consumption-assistance',
          year: 2023,
          month: 0,
          value: '3000000000000',
          qualifier: 'AT_LEAST',
        },
      ],
    });
  });

  it('by live stream adds to live-stream sales too', async () => {
    const activity = await products.activity(live.id);
    expect(activity?.contributions.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['consumption-assistance', '70000'],
      ['livestream-sales', '70000'],
    ]);
  });

  it('inside another, or only planned, adds nothing', async () => {
    expect((await products.activity(part.id))?.contributions).toEqual([]);
    expect((await products.activity(planned.id))?.contributions).toEqual([]);
  });

  it('cannot lie inside itself', async () => {
    const round = testSale({});
    await expect(products.report(sale, { ...round, partOfId: round.id })).rejects.toThrow(
      /violates check constraint/,
    );
  });

  it('is found by its activity, and null where no id is known', async () => {
    const found = await products.entity('Activity', { id: live.id }, 'sale { id channel }');
    expect(found).toEqual({ sale: { id: live.id, channel: 'LIVESTREAM' } });
    expect(await products.entity('Sale', { id: 'nothing' }, 'id')).toBeNull();
  });
});
