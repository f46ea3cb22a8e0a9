import { organizationId, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, sold, testLivestream, testSale } from '../../test/records.ts';
import { sale } from '../sale/sale.writes.ts';
import { livestream } from './livestream.writes.ts';

const PLANNED = shippedId('livestream', 'F14');

describe('a livestream', () => {
  let products: Awaited<ReturnType<typeof opened>>;
  const alone = testLivestream({
    ...dateColumns('held', day('2023-09-09')),
    ...sold(88_000, 'APPROXIMATE'),
    viewersValue: 120_000,
    viewersQualifier: 'AT_LEAST',
  });
  const silent = testLivestream({});
  const whole = testSale({ ...sold(500_000), channel: 'LIVESTREAM' });
  const inside = testLivestream({ ...sold(9000), partOfId: whole.id });

  beforeAll(async () => {
    products = await opened();
    await products.report(sale, whole);
    await products.report(livestream, alone, silent, inside);
  });
  afterAll(() => products.stop());

  it('of the seed is planned, and listed by who will hold it', async () => {
    const { livestreams } = await products.entity(
      'Organization',
      { id: organizationId('lianke') },
      `livestreams { totalCount nodes { id status sold { yuan } viewers { value } pairing { id } platform { id }
        held { date precision text } provenance { quote confidence } } }`,
    );
    expect(livestreams).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: PLANNED,
          status: 'PLANNED',
          sold: null,
          viewers: null,
          pairing: { id: PAIRINGS.huangnan },
          platform: null,
          held: { date: null, precision: 'RELATIVE', text: '协议签订后' },
          provenance: {
            quote: '以直播电商形式赋能乡村振兴,宣传推广当地优质农特产品',
            confidence: 'REPAIRED',
          },
        },
      ],
    });
    expect((await products.activity(PLANNED))?.contributions).toEqual([]);
  });

  it('says what was sold, as a sale, and how often it was watched', async () => {
    const found = await products.entity(
      'Livestream',
      { id: alone.id },
      'sold { fen yuan currency qualifier stage } viewers { value unit qualifier } partOf { id }',
    );
    expect(found).toEqual({
      sold: {
        fen: '8800000',
        yuan: '88000.00',
        currency: 'CNY',
        qualifier: 'APPROXIMATE',
        stage: 'SALE',
      },
      viewers: { value: '120000', unit: 'person-time', qualifier: 'AT_LEAST' },
      partOf: null,
    });
  });

  it('adds what it sold to live-stream sales and to consumption assistance', async () => {
    const at = { year: 2023, month: 9, value: '8800000', qualifier: 'APPROXIMATE' };
    expect((await products.activity(alone.id))?.contributions).toEqual([
      { indicator: 'consumption-assistance', ...at },
      { indicator: 'livestream-sales', ...at },
    ]);
  });

  it('without a figure counts as one that states none', async () => {
    const at = { year: 0, month: 0, value: null, qualifier: null };
    expect((await products.activity(silent.id))?.contributions).toEqual([
      { indicator: 'consumption-assistance', ...at },
      { indicator: 'livestream-sales', ...at },
    ]);
  });

  it('inside a sale adds nothing, and the sale lists it', async () => {
    expect(await products.activity(inside.id)).toMatchObject({
      partOf: whole.id,
      contributions: [],
    });
    const { livestreams } = await products.entity(
      'Sale',
      { id: whole.id },
      'livestreams { totalCount nodes { id partOf { id } } }',
    );
    expect(livestreams).toEqual({
      totalCount: 1,
      nodes: [{ id: inside.id, partOf: { id: whole.id } }],
    });
  });

  it('is null where no id is known', async () => {
    expect(await products.entity('Livestream', { id: 'nothing' }, 'id')).toBeNull();
  });
});
