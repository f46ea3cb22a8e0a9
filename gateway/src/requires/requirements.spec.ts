import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { billing, shipping, shop } from '../../test/shop.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const subgraphs = [shop, shipping, billing];

describe('a field that requires another with arguments', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose({}, subgraphs),
      port: 0,
      logger: memoryLog().logger,
      dataSource: (name) => new InProcessDataSource(subgraphs.find((each) => each.name === name)!),
    });
  });
  afterAll(() => gateway.stop());

  it.each([
    ['{ product { inDollars } }', { product: { inDollars: 200 } }],
    ['{ product { inEuros weight } }', { product: { inEuros: 180, weight: 2 } }],
    [
      '{ product { inDollars price(currency: "USD") } }',
      { product: { inDollars: 200, price: 100 } },
    ],
    [
      '{ product { inDollars eur: price(currency: "EUR") } }',
      { product: { inDollars: 200, eur: 90 } },
    ],
    [
      '{ a: product { inDollars } b: product { inEuros } }',
      { a: { inDollars: 200 }, b: { inEuros: 180 } },
    ],
    [
      '{ product { inDollars price(currency: "EUR") } }',
      { product: { inDollars: 200, price: 90 } },
    ],
    [
      '{ product { price(currency: "EUR") inDollars } }',
      { product: { price: 90, inDollars: 200 } },
    ],
  ])('is answered where nothing is in its way: %s', async (query, data) => {
    expect((await ask(gateway.url, query)).data).toEqual(data);
  });

  it.each([
    '{ product { inDollars inEuros } }',
    '{ product { withTax inEuros } }',
    '{ product { ...A ...B } } fragment A on Product { inDollars } fragment B on Product { inEuros }',
    '{ product { inDollars } product { ... { inEuros } } }',
  ])('is refused where it would get the value of another: %s', async (query) => {
    const reply = await ask(gateway.url, query);
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.extensions['code']).toBe('CONFLICTING_REQUIREMENTS');
    expect(reply.errors?.[0]?.message).toMatch(/two requests/);
  });
});
