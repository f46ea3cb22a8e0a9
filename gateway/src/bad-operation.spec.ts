import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post } from '../test/client.ts';
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
    [
      'a subscription, of which it has none',
      'subscription { __typename }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
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

describe('all of this', () => {
  it("was the client's fault alone: nothing is in the log", () => {
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});
