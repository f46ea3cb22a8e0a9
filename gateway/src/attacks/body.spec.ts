import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../test/client.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startStock } from '../../test/stock.ts';
import type { Stock } from '../../test/stock.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const { logger, lines } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;
let stock: Stock;

beforeAll(async () => {
  pair = await listenAll();
  gateway = await startGateway({
    supergraphSdl: pair.supergraphSdl,
    port: 0,
    logger,
    // Bodies are large, and a busy machine is slow: that is nothing to tell of here.
    observation: { slowOperation: 60_000 },
  });
  stock = await startStock(pair.supergraphSdl);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await pair.stop();
});

const LIMIT = 4 * 1024 * 1024;
const QUERY = '{"query":"{ parkCount }"}';
const padded = (size: number) => `{"query":"{ parkCount }"${' '.repeat(size)}}`;

type Body = NonNullable<RequestInit['body']>;

async function send(url: string, body: Body, packing?: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(packing && { 'content-encoding': packing }),
    },
    body,
    duplex: 'half',
  });
  return read(response);
}
/** Of the stock server, which does not say in JSON what is wrong with a body. */
const statusOf = async (url: string, body: Body, packing: string) => {
  const headers = { 'content-type': 'application/json', 'content-encoding': packing };
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status;
};
/** A body whose length nobody tells beforehand. */
const inPieces = (text: string) => new Blob([text]).stream() as Body;

describe.each([
  ['a bomb of gzip', () => gzipSync(padded(40 * 1024 * 1024)), 'gzip', LIMIT + 1],
  [
    'a bomb of brotli',
    () => brotliCompressSync(padded(40 * 1024 * 1024), { params: { 1: 1 } }),
    'br',
    LIMIT + 1,
  ],
  ['a large body', () => padded(LIMIT), undefined, LIMIT + 25],
  ['a large body in pieces', () => inPieces(padded(LIMIT)), undefined, LIMIT + 1],
] as const)('%s', (_, body, packing, actual) => {
  it('is refused as PAYLOAD_TOO_LARGE with the limit and the measure, unpacked no further than that', async () => {
    const reply = await send(gateway.url, body(), packing);
    expect(reply.status).toBe(413);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      messageZh: '请求正文解压后超过了网关的上限。',
      limit: LIMIT,
      actual,
    });
  });

  it('is taken by the stock server', async () => {
    expect(await send(stock.url, body(), packing)).toMatchObject({
      status: 200,
      data: { parkCount: 3 },
    });
  });
});

describe('a packed body', () => {
  it.each([
    ['gzip', gzipSync(QUERY)],
    ['deflate', deflateSync(QUERY)],
    ['br', brotliCompressSync(QUERY)],
    ['GZIP', gzipSync(QUERY)],
    ['identity', Buffer.from(QUERY)],
  ])('is unpacked by %s', async (packing, body) => {
    expect(await send(gateway.url, body, packing)).toMatchObject({
      status: 200,
      data: { parkCount: 3 },
    });
  });

  it.each([
    ['is packed twice', gzipSync(gzipSync(QUERY)), 'gzip, gzip', 415],
    ['is packed by what nobody knows', Buffer.from(QUERY), 'constructor', 415],
    ['is not packed as it says', Buffer.from(QUERY), 'gzip', 400],
    ['is not whole', gzipSync(QUERY).subarray(0, -9), 'gzip', 400],
  ])('is refused where it %s, as by the stock server', async (_, body, packing, status) => {
    expect(await statusOf(stock.url, body, packing)).toBe(status);
    const reply = await send(gateway.url, body, packing);
    expect(reply.status).toBe(status);
    expect(reply.errors?.[0]).toMatchObject({
      message: expect.stringContaining('packed') as string,
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});

describe('a prototype among the keys', () => {
  it.each([
    '{"query":"{ parkCount }","__proto__":{"admin":true}}',
    '{"query":"{ parkCount }","variables":{"__proto__":{"admin":true}}}',
    '{"query":"{ parkCount }","constructor":{"prototype":{"admin":true}}}',
  ])('is refused, and is taken by the stock server: %s', async (body) => {
    const reply = await send(gateway.url, body);
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect((await send(stock.url, body)).status).toBe(200);
  });
});

describe('a value that nests a hundred thousand times', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const body = (levels: string) =>
    `{"query":"query ($c: RegionCode!) { region(code: $c) { code } }","variables":{"c":${levels}}}`;

  it('is refused as INPUT_TOO_DEEP with the limit and where counting stopped', async () => {
    const reply = await send(gateway.url, body(deep));
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_TOO_DEEP',
      limit: 25,
      actual: 26,
    });
  });

  it('is worked on by the stock server until its stack ends', async () => {
    const reply = await send(stock.url, body(deep));
    expect(reply.text).toContain('Maximum call stack size exceeded');
  });

  it('may nest as deeply as the limit says', async () => {
    const reply = await send(gateway.url, body('['.repeat(24) + ']'.repeat(24)));
    expect(reply.errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('all of this', () => {
  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
