import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listen } from '../test/tiny-subgraph.ts';
import { startGateway } from './gateway.ts';
import type { GatewayOptions } from './options.ts';

const running: { stop(): Promise<void> }[] = [];
const kept = <T extends { stop(): Promise<void> }>(part: T): T => {
  running.push(part);
  return part;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((part) => part.stop()));
});

async function gatewayOver(urls: Record<string, string>, options: Partial<GatewayOptions> = {}) {
  const { logger } = memoryLog();
  return kept(await startGateway({ supergraphSdl: compose(urls), port: 0, logger, ...options }));
}

const health = async (url: string, kind: string) => {
  const response = await fetch(`${url}/health/${kind}`);
  return { status: response.status, body: await response.json() };
};

describe('/health/live', () => {
  it('is 200 while the process runs, whatever is down', async () => {
    const { url } = await gatewayOver({});
    expect(await health(url, 'live')).toEqual({ status: 200, body: { status: 'live' } });
  });
});

describe('/health/ready', () => {
  it('names the parts when all are there', async () => {
    const one = kept(await listen(places));
    const two = kept(await listen(industry));
    const { url } = await gatewayOver({ places: one.url, industry: two.url });
    const parts = { schema: true, places: true, industry: true };
    expect(await health(url, 'ready')).toEqual({ status: 200, body: { status: 'ready', parts } });
  });

  it('is degraded, not 503, when only some are down', async () => {
    const one = kept(await listen(places));
    const { url } = await gatewayOver({ places: one.url });
    const parts = { schema: true, places: true, industry: false };
    expect(await health(url, 'ready')).toEqual({
      status: 200,
      body: { status: 'degraded', parts },
    });
  });

  it('is 503 when all are down, and recovers by itself', async () => {
    const one = kept(await listen(places));
    const two = kept(await listen(industry));
    one.misbehave((_, reply) => reply.code(503).send({}));
    two.misbehave((_, reply) => reply.code(503).send({}));
    const { url } = await gatewayOver({ places: one.url, industry: two.url });
    expect(await health(url, 'ready')).toMatchObject({
      status: 503,
      body: { status: 'not ready' },
    });
    one.misbehave(undefined);
    await wait(1_100);
    expect(await health(url, 'ready')).toMatchObject({ status: 200, body: { status: 'degraded' } });
  });

  it('does not wait longer than a second for one that does not answer', async () => {
    const one = kept(await listen(places));
    one.misbehave(() => new Promise(() => undefined));
    const { url } = await gatewayOver({ places: one.url });
    const before = performance.now();
    expect((await health(url, 'ready')).body).toMatchObject({ parts: { places: false } });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('counts a stranger without a health path as there', async () => {
    const one = kept(await listen(places));
    one.misbehave((_, reply) => reply.code(404).send({}));
    const { url } = await gatewayOver({ places: one.url });
    expect((await health(url, 'ready')).body).toMatchObject({ parts: { places: true } });
  });

  it('asks each subgraph once, however many ask at the same time', async () => {
    const one = kept(await listen(places));
    let pings = 0;
    one.misbehave((_, reply) => {
      pings += 1;
      return reply.send({});
    });
    const { url } = await gatewayOver({ places: one.url });
    await Promise.all(Array.from({ length: 20 }, () => health(url, 'ready')));
    expect(pings).toBe(1);
  });

  it.each([
    ['says false', () => Promise.resolve({ database: false })],
    ['throws', () => Promise.reject(new Error('gone'))],
  ])('is 503 while a check of its own %s', async (_, ready) => {
    const dataSource = () => ({ process: () => Promise.resolve({ data: {} }) });
    const { url } = await gatewayOver({}, { ready, dataSource });
    expect(await health(url, 'ready')).toMatchObject({
      status: 503,
      body: { status: 'not ready' },
    });
  });

  it('is 503 while draining, on a connection that is still open', async () => {
    const one = kept(await listen(places));
    const gateway = await gatewayOver({ places: one.url });
    const slow = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(milliseconds: 1500) }' }),
    });
    const { port } = new URL(gateway.url);
    const socket = connect(Number(port), '127.0.0.1');
    // Half a request keeps the connection busy until the rest of it is sent.
    socket.write('GET /health/ready HTTP/1.1\r\nHost: a\r\n');
    await vi.waitUntil(() => one.seen.length > 0);
    await wait(100);
    const stopped = gateway.stop();
    const answer = new Promise<string>((resolve) =>
      socket.once('data', (data) => {
        resolve(String(data));
      }),
    );
    socket.write('\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 503 [^]*"status":"draining"/);
    socket.destroy();
    expect(await (await slow).json()).toEqual({ data: { slow: 'done' } });
    await stopped;
  });
});
