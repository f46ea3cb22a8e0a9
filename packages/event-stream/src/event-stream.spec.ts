import { setTimeout as wait } from 'node:timers/promises';
import Fastify from 'fastify';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEventStreamWanted } from './is-wanted.ts';
import { mapped } from './mapped.ts';
import { readEvents } from './read-events.ts';
import { stoppable } from './stoppable.ts';
import { writeEvents } from './write-events.ts';
import type { StreamEvent } from './write-events.ts';

/** Counts for ever, and stands still after `upTo` until it is stopped. */
function counting(upTo: number, seen: { last: number; isStopped: boolean }, padding = '') {
  return stoppable<StreamEvent>(async function* (signal) {
    try {
      for (let n = 1; n <= upTo; n += 1) {
        seen.last = n;
        yield { id: `c${String(n)}`, result: { data: { n, padding } } };
      }
      if (upTo < 5)
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
        });
    } finally {
      seen.isStopped = true;
    }
  });
}

describe('a stream of events', () => {
  const app = Fastify({ forceCloseConnections: true });
  const ending = new AbortController();
  let url: string;
  let make: () => AsyncIterable<StreamEvent>;
  beforeAll(async () => {
    app.post('/', async (_, reply) => {
      reply.hijack();
      await writeEvents(reply.raw, make(), { heartbeat: 50, signal: ending.signal });
    });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());
  const open = async (signal?: AbortSignal) => {
    const response = await fetch(url, { method: 'POST', ...(signal && { signal }) });
    return response;
  };

  it('is read as it was written, and complete', async () => {
    const seen = { last: 0, isStopped: false };
    make = () => counting(6, seen);
    const { body, headers } = await open();
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    const results = [];
    for await (const result of readEvents(body!)) results.push(result);
    expect(results).toHaveLength(6);
    expect(results[5]).toEqual({ data: { n: 6, padding: '' } });
  });

  it('is understood by a client of graphql-sse', async () => {
    make = () => counting(6, { last: 0, isStopped: false });
    const client = createClient({ url, retryAttempts: 0 });
    const results = [];
    for await (const result of client.iterate({ query: 'subscription { n }' }))
      results.push(result);
    expect(results).toHaveLength(6);
  });

  it('carries places to go on from, and signs of life', async () => {
    make = () => counting(2, { last: 0, isStopped: false });
    const aborting = new AbortController();
    const { body } = await open(aborting.signal);
    let text = '';
    for await (const chunk of body!) {
      text += new TextDecoder().decode(chunk);
      if (text.endsWith(':\n\n:\n\n')) break;
    }
    expect(text).toMatch(/^:\n\nid: c1\nevent: next\ndata: \{"data":\{"n":1/);
    aborting.abort();
  });

  it('stops its source when the reader goes, though it waits', async () => {
    const seen = { last: 0, isStopped: false };
    make = () => counting(2, seen);
    const aborting = new AbortController();
    await open(aborting.signal);
    await expect.poll(() => seen.last).toBe(2);
    expect(seen.isStopped).toBe(false);
    aborting.abort();
    await expect.poll(() => seen.isStopped).toBe(true);
  });

  it('is made no faster than it is taken, and given up when nothing is', async () => {
    const seen = { last: 0, isStopped: false };
    make = () => counting(1_000, seen, 'x'.repeat(1_000_000));
    const { body } = await open();
    await wait(100);
    const early = seen.last;
    expect(early).toBeLessThan(100);
    await expect.poll(() => seen.isStopped, { timeout: 5_000 }).toBe(true);
    await body?.cancel().catch(() => undefined);
    expect(seen.last).toBeLessThan(early + 100);
  });

  it('that breaks off is told from one that is complete', async () => {
    const seen = { last: 0, isStopped: false };
    make = () => counting(2, seen);
    const { body } = await open();
    const read = (async () => {
      const results = [];
      for await (const result of readEvents(body!)) results.push(result);
      return results;
    })();
    await expect.poll(() => seen.last).toBe(2);
    ending.abort();
    await expect(read).rejects.toThrow('the stream broke off');
    expect(seen.isStopped).toBe(true);
  });

  it.each([
    ['text/event-stream', true],
    ['application/json, text/event-stream;q=0.9', true],
    ['application/json', false],
    [undefined, false],
    ['text/event-streams', false],
  ])('is wanted by %s: %s', (accept, isWanted) => {
    expect(isEventStreamWanted(accept)).toBe(isWanted);
  });

  it('stops its source also when it is changed on the way', async () => {
    const seen = { last: 0, isStopped: false };
    const changed = mapped(counting(2, seen), ({ id }) => id);
    expect((await changed.next()).value).toBe('c1');
    await changed.return();
    expect(seen.isStopped).toBe(true);
  });
});
