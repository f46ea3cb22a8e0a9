import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { shipping, shop } from '../../test/shop.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

describe('a name that the client gives to one field and the planner to another', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose({}, [shop, shipping]),
      port: 0,
      logger: memoryLog().logger,
      dataSource: (name) => new InProcessDataSource(name === 'shop' ? shop : shipping),
    });
  });
  afterAll(() => gateway.stop());

  it.each([
    ['of a key', '{ product { upc: weight inDollars } }', { upc: 2, inDollars: 200 }],
    [
      'of a key that is asked as well',
      '{ product { upc: weight own: upc inDollars } }',
      { upc: 2, own: '1', inDollars: 200 },
    ],
    [
      'of the type',
      '{ product { __typename: weight inDollars } }',
      { __typename: 2, inDollars: 200 },
    ],
    [
      'of a required field',
      '{ product { weight: upc inDollars } }',
      { weight: '1', inDollars: 200 },
    ],
    [
      'of one with arguments',
      '{ product { inDollars price: weight } }',
      { inDollars: 200, price: 2 },
    ],
    [
      'of one with arguments, by a variable',
      'query ($of: String! = "EUR") { product { price(currency: $of) inDollars } }',
      { price: 90, inDollars: 200 },
    ],
    [
      'in two fragments that go together',
      '{ product { ...A ...B inDollars } } fragment A on Product { weight: upc } fragment B on Product { weight: upc }',
      { weight: '1', inDollars: 200 },
    ],
    [
      'and to a third what would stand for it',
      '{ product { weight: upc asked_weight: weight inDollars } }',
      { weight: '1', asked_weight: 2, inDollars: 200 },
    ],
  ])('is answered as the client means it: %s', async (_, query, product) => {
    const reply = await ask(gateway.url, query);
    expect(reply.errors).toBeUndefined();
    expect(reply.data).toEqual({ product });
    expect(Object.keys(reply.data?.['product'] as object)).toEqual(Object.keys(product));
  });

  it('stands in the path of an error', async () => {
    const { data, errors } = await ask(gateway.url, '{ product { weight: broken inDollars } }');
    expect(data).toEqual({ product: { weight: null, inDollars: 200 } });
    expect(errors?.map(({ path }) => path)).toEqual([['product', 'weight']]);
  });
});
