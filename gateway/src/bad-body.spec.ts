import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../test/client.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listenAll } from '../test/pair.ts';
import type { Pair } from '../test/pair.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const { logger, lines } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;

beforeAll(async () => {
  pair = await listenAll();
  gateway = await startGateway({ supergraphSdl: pair.supergraphSdl, port: 0, logger });
});
afterAll(async () => {
  await gateway.stop();
  await pair.stop();
});

const QUERY = '{ regions { code } }';
const code = (reply: { errors?: { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.[0]?.extensions['code'];

describe('a body that is no GraphQL request', () => {
  it.each([
    ['malformed JSON', '{"query": "{ regions'],
    ['an empty body', ''],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['a number', '5'],
    ['a text', '"{ regions { code } }"'],
    ['an empty array', '[]'],
    ['a batch', `[{"query": "${QUERY}"}]`],
    ['a number for a query', '{"query": 5}'],
    ['null for a query', '{"query": null}'],
    ['an empty query', '{"query": ""}'],
    ['a document tree', '{"query": {"kind": "Document"}}'],
    ['variables as a list', `{"query": "${QUERY}", "variables": [1]}`],
    ['variables as text', `{"query": "${QUERY}", "variables": "{}"}`],
    ['an operationName as a number', `{"query": "${QUERY}", "operationName": 5}`],
    ['a prototype among the keys', `{"query": "${QUERY}", "__proto__": {"admin": true}}`],
    [
      'a prototype among the variables',
      `{"query": "${QUERY}", "variables": {"__proto__": {"admin": true}}}`,
    ],
    [
      'a prototype by way of the constructor',
      `{"query": "${QUERY}", "constructor": {"prototype": {"admin": true}}}`,
    ],
    [
      'a persisted query of an unknown version',
      `{"query": "${QUERY}", "extensions": {"persistedQuery": {"version": 9}}}`,
    ],
    [
      'a persisted query of another hash',
      `{"query": "${QUERY}", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}}`,
    ],
  ])('is refused as BAD_REQUEST with status 400: %s', async (_, body) => {
    const reply = await post(gateway.url, body);
    expect(reply.status).toBe(400);
    expect(code(reply)).toBe('BAD_REQUEST');
    expect(reply.errors?.[0]?.message.length).toBeGreaterThan(10);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    expect(reply.headers.get('x-request-id')).toBeTruthy();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data; boundary=x',
  ])('is refused with status 415 as %s, before any of it is believed', async (type) => {
    const reply = await post(gateway.url, JSON.stringify({ query: QUERY }), {
      'content-type': type,
    });
    expect(reply.status).toBe(415);
    expect(code(reply)).toBe('BAD_REQUEST');
  });

  it('is refused with PAYLOAD_TOO_LARGE above 4 MiB', async () => {
    const reply = await post(gateway.url, {
      query: QUERY,
      variables: { padding: 'x'.repeat(4 * 1024 * 1024) },
    });
    expect(reply.status).toBe(413);
    expect(code(reply)).toBe('PAYLOAD_TOO_LARGE');
  });

  it('is taken just below 4 MiB', async () => {
    const reply = await post(gateway.url, {
      query: QUERY,
      variables: { padding: 'x'.repeat(4 * 1024 * 1024 - 100) },
    });
    expect(reply.status).toBe(200);
  });
});

describe('all of this', () => {
  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
