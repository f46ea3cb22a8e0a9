import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { ask, post } from '../../test/client.ts';
import { issuer } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startStock } from '../../test/stock.ts';
import { startGateway } from '../gateway.ts';
import { limits, OFF } from '../limits/limits.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';

const { logger } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;

beforeAll(async () => {
  pair = await listenAll();
});
afterEach(() => gateway.stop());
afterAll(() => pair.stop());

const start = async (options: Partial<GatewayOptions>) => {
  gateway = await startGateway({ supergraphSdl: pair.supergraphSdl, port: 0, logger, ...options });
  return gateway.url;
};
/** Costs ten points, as a list of which the schema says no size; three are there. */
const TEN = '{ regions { code } }';

describe('an answer', () => {
  it('says what the operation was estimated at, did cost and may cost, and what its client has left', async () => {
    const url = await start({});
    const { headers } = await ask(url, TEN);
    const said = ['cost-estimated', 'cost-actual', 'cost-limit', 'ratelimit-policy', 'ratelimit'];
    expect(said.map((name) => headers.get(name))).toEqual([
      '10',
      '3',
      '50000',
      '"cost";q=10000000;w=60',
      expect.stringMatching(/^"cost";r=9999990;t=(60|59)$/) as string,
    ]);
  });
});

describe('a limit that is off', () => {
  const said = ({ headers }: Awaited<ReturnType<typeof ask>>) =>
    [...headers.keys()].filter((name) => /^(cost|ratelimit)/.test(name));

  it('leaves nothing to say of what a client has left', async () => {
    const url = await start({ limits: { rate: OFF } });
    expect(said(await ask(url, TEN))).toEqual(['cost-actual', 'cost-estimated', 'cost-limit']);
  });

  it('leaves operations unpriced where neither cost nor rate is limited', async () => {
    const url = await start({ limits: { rate: OFF, cost: OFF } });
    expect(said(await ask(url, TEN))).toEqual([]);
  });

  it('lets pass what the usual one refuses, even if all are off', async () => {
    const off = Object.fromEntries(Object.keys(limits).map((name) => [name, OFF]));
    const aliases = Array.from({ length: 200 }, (_, n) => `a${String(n)}: parkCount`).join(' ');
    const url = await start({ limits: off });
    expect((await ask(url, `{ ${aliases} }`)).status).toBe(200);
  });
});

describe('a client that has spent its points', () => {
  it('is refused with RATE_LIMITED, told when to try again, and may still ask what it can pay', async () => {
    const url = await start({ limits: { rate: 25 } });
    await ask(url, TEN);
    await ask(url, TEN);
    const reply = await ask(url, TEN);
    expect(reply.status).toBe(429);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 25,
      actual: 30,
    });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await ask(url, '{ region(code: "120116") { code } }')).status).toBe(200);
  });

  it('is not refused by the stock server', async () => {
    await start({});
    const stock = await startStock(pair.supergraphSdl);
    const replies = await Promise.all(Array.from({ length: 30 }, () => ask(stock.url, TEN)));
    await stock.stop();
    expect(replies.map(({ status }) => status)).toEqual(Array(30).fill(200));
  });

  it('is the organization, whichever of its tokens it sends, and not the address', async () => {
    const { verifier, sign } = issuer();
    const url = await start({ limits: { rate: 10 }, tokenVerifier: verifier });
    const as = async (token?: string) =>
      post(url, { query: TEN }, token === undefined ? {} : { authorization: `Bearer ${token}` });
    const statuses = [await as(await sign()), await as(await sign(50)), await as(), await as()];
    expect(statuses.map(({ status }) => status)).toEqual([200, 429, 200, 429]);
  });

  const from = (url: string, address: string) =>
    post(url, { query: TEN }, { 'x-forwarded-for': address });

  it('is the address that a trusted proxy names', async () => {
    const url = await start({ limits: { rate: 10 }, trustedProxies: ['127.0.0.1'] });
    const replies = [await from(url, '198.51.100.1'), await from(url, '198.51.100.2')];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    // What stands before the proxy's word is the client's own.
    expect((await from(url, '9.9.9.9, 198.51.100.1')).status).toBe(429);
  });

  it('does not get away by naming another address itself', async () => {
    const url = await start({ limits: { rate: 10 } });
    const replies = [await from(url, '198.51.100.1'), await from(url, '198.51.100.2')];
    expect(replies.map(({ status }) => status)).toEqual([200, 429]);
  });
});

describe('an address that sends one bad request after the other', () => {
  it('is answered no more until its minute is over, while probes are', async () => {
    const url = await start({ limits: { faults: 3 } });
    for (const query of ['{', '{ nope }', '{ __typename']) await ask(url, query);
    const reply = await ask(url, TEN);
    expect(reply.status).toBe(429);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 3,
      actual: 3,
    });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  it('is not one whose requests are good', async () => {
    const url = await start({ limits: { faults: 3 } });
    for (let n = 0; n < 5; n += 1) expect((await ask(url, TEN)).status).toBe(200);
  });
});
