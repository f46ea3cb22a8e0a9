import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, read } from '../test/client.ts';
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

describe('a request by GET', () => {
  const get = async (
    search: string,
    headers: Record<string, string> = { 'apollo-require-preflight': '1' },
  ) => read(await fetch(`${gateway.url}/graphql${search}`, { headers }));

  it('answers a query', async () => {
    const reply = await get(`?query=${encodeURIComponent(QUERY)}`);
    expect(reply).toMatchObject({ status: 200, data: { regions: [{}, {}, {}] } });
  });

  it('is refused without a sign that it is no link of another site', async () => {
    const reply = await get(`?query=${encodeURIComponent(QUERY)}`, {});
    expect(reply.status).toBe(400);
    expect(code(reply)).toBe('BAD_REQUEST');
  });

  it.each([
    '',
    '?query=',
    '?query={a&query={b',
    '?query={regions{code}}&variables=[',
    '?query={regions{code}}&variables=5',
    '?query=%ZZ',
    '?nope=1',
  ])('is refused as %j', async (search) => {
    const reply = await get(search);
    expect(reply.status).toBe(400);
    expect(code(reply)).toMatch(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
  });

  it('changes nothing', async () => {
    const reply = await get(
      `?query=${encodeURIComponent('mutation { rename(code: "120116", name: "x") { name } }')}`,
    );
    expect(reply.status).toBe(405);
    expect(code(reply)).toBe('BAD_REQUEST');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'is what remains when %s is refused',
    async (method) => {
      const reply = await read(await fetch(`${gateway.url}/graphql`, { method }));
      expect(reply.status).toBe(405);
      expect(reply.headers.get('allow')).toBe('GET, POST');
    },
  );

  it('of an unknown path names the paths there are', async () => {
    const reply = await read(await fetch(`${gateway.url}/grpahql`));
    expect(reply.status).toBe(404);
    expect(code(reply)).toBe('NOT_FOUND');
    expect(reply.errors?.[0]?.message).toContain('POST /graphql');
  });

  it('of a path that is no path is refused', async () => {
    const reply = await read(await fetch(`${gateway.url}/%E0%A4%A`));
    expect(reply.status).toBe(400);
    expect(code(reply)).toBe('BAD_REQUEST');
  });
});

describe('a response', () => {
  it('is JSON unless the client asks for the type of GraphQL answers', async () => {
    const plain = await post(gateway.url, { query: QUERY });
    const asked = await post(
      gateway.url,
      { query: QUERY },
      { accept: 'application/graphql-response+json' },
    );
    expect(plain.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(asked.headers.get('content-type')).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
  });

  it('is refused in a type that it cannot have', async () => {
    const reply = await post(gateway.url, { query: QUERY }, { accept: 'image/png' });
    expect(reply.status).toBe(406);
    expect(code(reply)).toBe('BAD_REQUEST');
  });
});

describe('a request id', () => {
  it('is taken from the caller, given back, and handed on to subgraphs', async () => {
    const reply = await post(
      gateway.url,
      { query: '{ regions { code } }' },
      { 'x-request-id': 'agency-7:42' },
    );
    expect(reply.headers.get('x-request-id')).toBe('agency-7:42');
    expect(pair.places.seen.at(-1)?.['x-request-id']).toBe('agency-7:42');
  });

  it.each(['', 'with space', 'x'.repeat(129), '"quoted"', '{}'])(
    'is made anew for %j',
    async (given) => {
      const reply = await post(
        gateway.url,
        { query: '{ regions { code } }' },
        { 'x-request-id': given },
      );
      expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );
});

describe('a request below HTTP', () => {
  const raw = async (request: string) => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    socket.write(request);
    return text(socket);
  };
  const body = JSON.stringify({ query: QUERY });
  const posted = (host: string) =>
    `POST /graphql HTTP/1.1\r\n${host}Connection: close\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;

  it.each([
    ['Host: [', 400],
    ['Host: a b', 400],
    ['Host: ', 400],
    ['X: no host at all', 400],
    ['Host: any.name:99999999', 200],
  ])('with the header %j gets %d', async (host, status) => {
    expect(await raw(posted(`${host}\r\n`))).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  });

  it('gets 400 when it is no HTTP', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('all of this', () => {
  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
