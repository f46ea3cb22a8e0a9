import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, read } from '../../test/client.ts';
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
  gateway = await startGateway({ supergraphSdl: pair.supergraphSdl, port: 0, logger });
  stock = await startStock(pair.supergraphSdl);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await pair.stop();
});

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number) =>
  `${'parks { region { '.repeat(levels)}code${' } }'.repeat(levels)}`;
const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (n) => `fragment F${String(n)} on Query { ...F${String(n + 1)} ...F${String(n + 1)} }`)} fragment F${String(levels)} on Query { parkCount }`;
const ring = (size: number) =>
  `{ ...F0 } ${times(size, (n) => `fragment F${String(n)} on Query { ${[1, 7, 31].map((step) => `...F${String((n + step) % size)}`).join(' ')} }`)}`;

const ALIASES = `{ ${times(101, (n) => `a${String(n)}: parkCount`)} }`;

const ATTACKS: [name: string, code: string, limit: number, query: string, onStock: number][] = [
  ['a bomb of aliases', 'TOO_MANY_ALIASES', 100, ALIASES, 200],
  [
    'aliases hidden in fragments',
    'TOO_MANY_ALIASES',
    100,
    `{ ...F ...F ...G } fragment F on Query { ...G ...G } fragment G on Query { ${times(21, (n) => `a${String(n)}: parkCount`)} }`,
    200,
  ],
  [
    'a bomb of directives',
    'TOO_MANY_DIRECTIVES',
    100,
    `{ ${times(101, () => 'parkCount @include(if: true)')} }`,
    200,
  ],
  [
    'a bomb of tokens',
    'TOO_MANY_TOKENS',
    2000,
    `{ ${times(340, () => '... on Query { parkCount }')} }`,
    200,
  ],
  ['a bomb of fragments', 'TOO_MANY_FIELDS', 1000, bomb(10), 200],
  ['a ring of fragments', 'TOO_DEEP', 25, ring(100), 500],
  ['a deep document', 'TOO_DEEP', 25, `{ regions { ${nested(13)} } }`, 200],
  ['a wide document', 'TOO_MANY_ROOT_FIELDS', 30, `{ ${times(31, () => 'parkCount')} }`, 200],
  [
    'many operations',
    'TOO_MANY_OPERATIONS',
    20,
    times(21, (n) => `query Q${String(n)} { parkCount }`),
    200,
  ],
  ['lists within lists', 'COST_TOO_HIGH', 50_000, `{ regions { ${nested(4)} } }`, 200],
];

describe.each(ATTACKS)('%s', (_, code, limit, query, onStock) => {
  const body = { query, ...(query.startsWith('query Q0') && { operationName: 'Q0' }) };

  it(`is refused as ${code} with the limit and the measure, at once`, async () => {
    const before = performance.now();
    const reply = await post(gateway.url, body);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(reply.status).toBe(400);
    expect(reply.errors).toHaveLength(1);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      code,
      limit,
      actual: expect.any(Number) as number,
    });
    expect(reply.errors?.[0]?.extensions['actual']).toBeGreaterThan(limit);
    expect(reply.data).toBeUndefined();
  });

  it('is not refused by the stock server', async () => {
    const reply = await post(stock.url, body);
    expect(reply.status).toBe(onStock);
  });
});

describe('a refused document', () => {
  const code = (reply: Awaited<ReturnType<typeof post>>) => reply.errors?.[0]?.extensions['code'];
  const hash = 'ab'.repeat(32);
  const persisted = { persistedQuery: { version: 1, sha256Hash: hash } };

  const WAYS: [string, (url: string) => Promise<Response>, number][] = [
    [
      'in the address',
      (url: string) =>
        fetch(`${url}/graphql?query=${encodeURIComponent(ALIASES)}`, {
          headers: { 'apollo-require-preflight': '1' },
        }),
      200,
    ],
    [
      'under a hash',
      (url: string) => send(url, JSON.stringify({ query: ALIASES, extensions: persisted })),
      // For its hash, which is another's.
      400,
    ],
    [
      'under the second of two keys',
      (url: string) => send(url, `{"query":"{parkCount}","query":${JSON.stringify(ALIASES)}}`),
      200,
    ],
    [
      'beside a harmless one in the address',
      (url: string) => send(url, JSON.stringify({ query: ALIASES }), '?query={parkCount}'),
      200,
    ],
  ];
  it.each(WAYS)('is no other %s', async (_, attack) => {
    expect(code(await read(await attack(gateway.url)))).toBe('TOO_MANY_ALIASES');
  });

  it.each(WAYS)('is not refused for its size by the stock server %s', async (_, attack, status) => {
    const reply = await read(await attack(stock.url));
    expect(reply.status).toBe(status);
    expect(reply.text).not.toContain('TOO_MANY');
  });

  it('leaves no hash behind by which it could be asked', async () => {
    expect(code(await post(gateway.url, { extensions: persisted }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it('is a syntax error where it is one, in the words of the parser', async () => {
    const reply = await post(gateway.url, { query: `${ALIASES.slice(0, -1)} }}` });
    expect(code(reply)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});

const send = (url: string, body: string, search = '') =>
  fetch(`${url}/graphql${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
