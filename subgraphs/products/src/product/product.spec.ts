import { organizationId, PAIRINGS, shippedId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';

const FOUR = ['冷鲜肉', '唐卡艺术品', '手串', '藏香'];

describe('a product', () => {
  let products: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    products = await opened();
  });
  afterAll(() => products.stop());

  const namesOf = async (typename: string, key: object) => {
    const { products: page } = await products.entity(
      typename,
      key,
      'products { totalCount nodes { name { zh } } }',
    );
    const names = (page.nodes as { name: { zh: string } }[]).map(({ name }) => name.zh);
    expect(page.totalCount).toBe(names.length);
    return names.sort();
  };

  it('of the seed is listed by pairing, place of origin, platform and who offers it', async () => {
    expect(await namesOf('Pairing', { id: PAIRINGS.huangnan })).toEqual(FOUR);
    expect(await namesOf('Region', { code: '632322' })).toEqual(FOUR);
    expect(await namesOf('SalesPlatform', { id: shippedId('sales_platform', 'F06') })).toEqual(
      FOUR,
    );
    const association = { id: organizationId('jainca-commerce-association') };
    expect(await namesOf('Organization', association)).toEqual(FOUR);
    expect(await namesOf('Pairing', { id: PAIRINGS.hezuo })).toEqual([]);
  });

  it('says where it comes from and when it was shown', async () => {
    const { product } = await products.ask(
      `query ($id: ID!) { product(id: $id) {
        name { zh en } status origin { code } shown { date precision text } platform { name { zh } }
        organization { id } pairing { id } provenance { confidence } revision } }`,
      { id: shippedId('product', 'F10 藏香') },
    );
    expect(product).toEqual({
      name: { zh: '藏香', en: 'Tibetan incense' },
      status: 'DONE',
      origin: { code: '632322' },
      shown: { date: null, precision: 'RELATIVE', text: '产业园成立当天' },
      platform: { name: { zh: '黄南州特色农畜产品产业园' } },
      organization: { id: organizationId('jainca-commerce-association') },
      pairing: { id: PAIRINGS.huangnan },
      provenance: { confidence: 'INFERRED' },
      revision: 1,
    });
  });

  it('is null where no id is known', async () => {
    expect(await products.ask('{ product(id: "nothing") { id } }')).toEqual({ product: null });
  });

  it('is an activity that adds to no indicator', async () => {
    const id = shippedId('product', 'F10 手串');
    expect(await products.activity(id)).toMatchObject({ kind: 'PRODUCT', contributions: [] });
    const found = await products.entity('Activity', { id }, 'product { id } salesPlatform { id }');
    expect(found).toEqual({ product: { id }, salesPlatform: null });
  });
});
