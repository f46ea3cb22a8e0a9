import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { post } from '../test/client.ts';
import type { Reply } from '../test/client.ts';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listenAll } from '../test/pair.ts';
import type { Pair } from '../test/pair.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const { logger } = memoryLog();
const BOTH = { query: '{ slow(milliseconds: 5000) parkCount }' };
let pair: Pair;
let overHttp: RunningGateway;
let inProcess: RunningGateway;

beforeAll(async () => {
  pair = await listenAll();
  const options = { port: 0, logger, requestTimeout: 3_000 };
  overHttp = await startGateway({ ...options, supergraphSdl: pair.supergraphSdl });
  inProcess = await startGateway({
    ...options,
    supergraphSdl: compose(),
    dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
  });
});
beforeEach(() => {
  pair.places.misbehave(undefined);
});
afterAll(async () => {
  await Promise.all([overHttp.stop(), inProcess.stop()]);
  await pair.stop();
});

const asking = (gateway: RunningGateway, timeout: string, body: unknown = BOTH): Promise<Reply> =>
  post(gateway.url, body, { 'x-request-timeout': timeout });

describe('the time that a request has', () => {
  it.each([
    ['over HTTP', () => overHttp],
    ['in process', () => inProcess],
  ])('costs what has not come by then, and nothing else: %s', async (_, gateway) => {
    const before = performance.now();
    const reply = await asking(gateway(), '300');
    expect(performance.now() - before).toBeLessThan(2_500);
    expect(reply).toMatchObject({
      status: 200,
      data: { slow: null, parkCount: 3 },
      errors: [{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
    });
  });

  it('is never longer than the gateway’s own', async () => {
    const before = performance.now();
    const { errors } = await asking(inProcess, '999999');
    expect(performance.now() - before).toBeLessThan(4_500);
    expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  });

  it('is told to subgraphs, as far as it is left', async () => {
    pair.places.seen.length = 0;
    await asking(overHttp, '2000', { query: '{ regions { code } }' });
    const left = Number(pair.places.seen[0]?.['x-request-timeout']);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(2_000);
  });

  it.each(['0', '-5', '1.5', 'soon', ''])('cannot be %j', async (timeout) => {
    const reply = await asking(overHttp, timeout);
    expect(reply).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('is over when the client goes away', async () => {
    const gone = vi.fn();
    pair.places.misbehave(async (request) => {
      await once(request.raw.socket, 'close');
      gone();
    });
    const client = new AbortController();
    const underWay = fetch(`${overHttp.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ regions { name } }' }),
      signal: client.signal,
    }).catch(() => undefined);
    const before = pair.places.seen.length;
    await vi.waitUntil(() => pair.places.seen.length > before);
    client.abort();
    await underWay;
    await expect.poll(() => gone.mock.calls, { timeout: 2_000 }).toHaveLength(1);
  });
});
