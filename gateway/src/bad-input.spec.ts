import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post, read } from '../test/client.ts';
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

  it('is refused with PAYLOAD_TOO_LARGE above 1 MiB', async () => {
    const reply = await post(gateway.url, {
      query: QUERY,
      variables: { padding: 'x'.repeat(1024 * 1024) },
    });
    expect(reply.status).toBe(413);
    expect(code(reply)).toBe('PAYLOAD_TOO_LARGE');
  });

  it('is taken just below 1 MiB', async () => {
    const reply = await post(gateway.url, {
      query: QUERY,
      variables: { padding: 'x'.repeat(1024 * 1024 - 100) },
    });
    expect(reply.status).toBe(200);
  });
});

describe('an operation that cannot be run', () => {
  const TWO = 'query A { regions { code } } query B { regions { name } }';

  it.each([
    ['of an unknown name', { query: TWO, operationName: 'C' }],
    ['of no name among two', { query: TWO }],
    ['of an empty name', { query: TWO, operationName: '' }],
    ['of a name of every object', { query: TWO, operationName: 'constructor' }],
    ['that is only fragments', { query: 'fragment F on Region { code }', operationName: 'F' }],
  ])('%s is refused with status 400', async (_, body) => {
    const reply = await post(gateway.url, body);
    expect(reply.status).toBe(400);
    expect(code(reply)).toMatch(/^(OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('runs the one that is named', async () => {
    const reply = await post(gateway.url, { query: TWO, operationName: 'B' });
    expect(reply.data).toMatchObject({ regions: [{ name: 'Binhai' }, {}, {}] });
  });

  it.each([
    ['a syntax error', '{ regions {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ regions { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown directive', '{ regions @defer { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { __typename }', 'BAD_REQUEST'],
    [
      'a wrong literal',
      '{ region(code: 5) { code } slow(milliseconds: "x") }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a lone surrogate', '{ byText(id: "\\uD83D") { code } }', 'GRAPHQL_PARSE_FAILED'],
  ])('with %s is refused with status 400', async (_, query, expected) => {
    const reply = await ask(gateway.url, query);
    expect(reply.status).toBe(400);
    expect(code(reply)).toBe(expected);
  });

  it.each([
    ['a missing variable', 'query ($c: RegionCode!) { region(code: $c) { name } }', {}],
    [
      'null where none may be',
      'query ($c: RegionCode!) { region(code: $c) { name } }',
      { c: null },
    ],
    ['a wrong type', 'query ($n: Int!) { slow(milliseconds: $n) }', { n: 'x' }],
    ['a number too large', 'query ($n: Int!) { slow(milliseconds: $n) }', { n: 2 ** 40 }],
    [
      'an unknown input field',
      'query ($i: Note) { echo(input: $i) }',
      { i: { text: 'a', nope: 1 } },
    ],
  ])('with %s is refused as BAD_INPUT', async (_, query, variables) => {
    const reply = await ask(gateway.url, query, variables);
    expect(reply.status).toBe(400);
    expect(code(reply)).toBe('BAD_INPUT');
    expect(reply.data).toBeUndefined();
  });

  it('hears no more than 1,000 characters of its own value', async () => {
    const reply = await ask(gateway.url, 'query ($n: Int!) { slow(milliseconds: $n) }', {
      n: 'x'.repeat(10_000),
    });
    expect(reply.status).toBe(400);
    expect(reply.text.length).toBeLessThan(1_200);
  });
});

describe('a value that nobody expected', () => {
  it.each([
    ['emoji', '🐎🐉👨‍👩‍👧‍👦'],
    ['10 kB', 'x'.repeat(10_240)],
    ['nothing', ''],
    ['a null character', 'a\u0000b'],
    ['a lone surrogate', '\uD83D'],
    ['a right-to-left mark', '\u202E120116'],
    ['a quote and a comment', `'; drop table region; --`],
    ['a prototype', '__proto__'],
  ])('is an unknown id, in a variable and in the document: %s', async (_, id) => {
    const inVariable = await ask(
      gateway.url,
      'query ($id: ID!) { byText(id: $id) { name parks { name } } }',
      { id },
    );
    const inDocument = await ask(
      gateway.url,
      `{ byText(id: ${JSON.stringify(id)}) { name parks { name } } }`,
    );
    expect(inVariable).toMatchObject({ status: 200, data: { byText: null } });
    expect([200, 400]).toContain(inDocument.status);
    if (inDocument.status === 400) expect(code(inDocument)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '_entities',
    'representations',
  ])('may be an alias at any level: %s', async (name) => {
    const reply = await ask(
      gateway.url,
      `{ ${name}: region(code: "120116") { ${name}: name parks { ${name}: name } } }`,
    );
    expect(reply.status).toBe(200);
    expect(reply.errors).toBeUndefined();
    expect(reply.text).toContain(
      `{"${name}":{"${name}":"Binhai","parks":[{"${name}":"Park 1 of 120116"}]}}`,
    );
  });

  it.each(['constructor', 'toString', 'representations', '_', '__typename'])(
    'may be the name of a variable: %s',
    async (name) => {
      const reply = await ask(
        gateway.url,
        `query ($${name}: ID!) { byText(id: $${name}) { name parks { name } } }`,
        {
          [name]: '120116',
        },
      );
      expect(reply.status).toBe(200);
      expect(reply.data).toMatchObject({ byText: { name: 'Binhai' } });
    },
  );

  it('may be a variable that nobody declared', async () => {
    const reply = await ask(gateway.url, QUERY, { constructor: 1, toString: null });
    expect(reply.status).toBe(200);
    expect(reply.errors).toBeUndefined();
  });
});

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
  it("was nobody's fault but the client's: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
