import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../test/client.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startStock } from '../../test/stock.ts';
import type { Stock } from '../../test/stock.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const { logger } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;
let stock: Stock;

beforeAll(async () => {
  pair = await listenAll();
  const { supergraphSdl } = pair;
  gateway = await startGateway({ supergraphSdl, port: 0, logger, limits: { faults: 5 } });
  stock = await startStock(supergraphSdl);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await pair.stop();
});

describe('a batch of a thousand operations', () => {
  const batch = Array.from({ length: 1_000 }, () => ({ query: '{ parkCount }' }));

  it('is refused as BAD_REQUEST, whole', async () => {
    const reply = await post(gateway.url, batch);
    expect(reply.status).toBe(400);
    expect(reply.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_REQUEST']);
    expect(reply.data).toBeUndefined();
  });

  // It would be answered by one whose operator has allowed batches.
  it('is refused by the stock server, too', async () => {
    const reply = await post(stock.url, batch);
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('Operation batching disabled');
  });
});

describe('a client that goes on sending what is refused', () => {
  const wrong = { query: '{ parkCount(of: nobody) }' };
  const statuses = async (url: string) => {
    const all: number[] = [];
    for (let count = 0; count < 10; count += 1) all.push((await post(url, wrong)).status);
    return all;
  };

  it('is refused as RATE_LIMITED with the limit and the measure, whatever it sends', async () => {
    expect((await statuses(gateway.url)).at(-1)).toBe(429);
    const reply = await post(gateway.url, { query: '{ parkCount }' });
    expect(reply.status).toBe(429);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 5,
      actual: 5,
    });
  });

  it('is listened to by the stock server for ever', async () => {
    expect(await statuses(stock.url)).toEqual(Array(10).fill(400));
    expect((await post(stock.url, { query: '{ parkCount }' })).status).toBe(200);
  });
});
