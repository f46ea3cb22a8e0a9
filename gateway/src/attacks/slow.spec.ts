import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startStock } from '../../test/stock.ts';
import type { Stock } from '../../test/stock.ts';
import { startGateway } from '../gateway.ts';
import { limits } from '../limits/limits.ts';
import type { RunningGateway } from '../options.ts';

const { logger, lines } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;
let stock: Stock;

beforeAll(async () => {
  pair = await listenAll();
  const { supergraphSdl } = pair;
  const brief = { headerTime: 300, requestTime: 600 };
  gateway = await startGateway({ supergraphSdl, port: 0, logger, limits: brief });
  stock = await startStock(supergraphSdl);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await pair.stop();
});

/** What comes back for a request that is not sent to its end; undefined where nothing does within the time. */
async function answerTo(url: string, part: string, patience: number) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  const closed = new Promise<void>((resolve) => socket.once('close', resolve));
  socket.write(part);
  await Promise.race([closed, wait(patience)]);
  socket.destroy();
  return answer;
}

const HEADERS = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

describe.each([
  ['headers', HEADERS, 300],
  ['a body', `${HEADERS}Content-Length: 100\r\n\r\n{"query":`, 600],
])('%s that do not come to an end', (_, part, limit) => {
  it('are refused as REQUEST_TIMEOUT with the limit and the time they took', async () => {
    const answer = await answerTo(gateway.url, part, 5_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    const { errors } = JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as {
      errors: { extensions: { code: string; limit: number; actual: number } }[];
    };
    expect(errors[0]?.extensions).toMatchObject({ code: 'REQUEST_TIMEOUT', limit });
    expect(errors[0]?.extensions.actual).toBeGreaterThanOrEqual(limit);
    expect(errors[0]?.extensions.actual).toBeLessThan(5_000);
  });

  it('are waited for by the stock server', async () => {
    expect(await answerTo(stock.url, part, 2_000)).toBe('');
  });
});

describe('the time for a request', () => {
  it('is less by default than the minutes of node', () => {
    expect([limits.headerTime.usual, limits.requestTime.usual]).toEqual([10_000, 30_000]);
  });
});

describe('an address longer than node takes', () => {
  const long = `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`;

  it('is refused as HEADERS_TOO_LARGE', async () => {
    const answer = await answerTo(gateway.url, long, 5_000);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('"code":"HEADERS_TOO_LARGE","limit":16384,"actual":16385');
  });

  // It is node that refuses it, for the stock server too; there it says no more than that.
  it('is refused by the stock server without a word', async () => {
    const answer = await answerTo(stock.url, long, 5_000);
    expect(answer).toBe(
      'HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n',
    );
  });
});

describe('all of this', () => {
  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
