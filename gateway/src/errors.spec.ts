import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../test/client.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listenAll } from '../test/pair.ts';
import type { Pair } from '../test/pair.ts';
import type { ListeningSubgraph } from '../test/tiny-subgraph.ts';
import { extensionsOf } from './error-codes.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const { logger, lines } = memoryLog();
let pair: Pair;
let near: ListeningSubgraph;
let far: ListeningSubgraph;
let gateway: RunningGateway;

beforeAll(async () => {
  pair = await listenAll();
  ({ places: near, industry: far } = pair);
  gateway = await startGateway({
    supergraphSdl: pair.supergraphSdl,
    port: 0,
    logger,
  });
});
beforeEach(() => {
  near.misbehave(undefined);
  far.misbehave(undefined);
  lines.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await pair.stop();
});

const codes = (reply: { errors?: { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.map(({ extensions }) => extensions['code']);

describe('an error of a subgraph', () => {
  it.each(['BAD_INPUT', 'BAD_CURSOR', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'] as const)(
    'passes with its words and place when its code is %s',
    async (code) => {
      const reply = await ask(gateway.url, `{ coded(code: "${code}") regions { code } }`);
      expect(reply.status).toBe(200);
      expect(reply.errors).toEqual([
        { message: `as ${code} would be worded`, path: ['coded'], extensions: extensionsOf(code) },
      ]);
      expect(reply.data).toMatchObject({ coded: null });
    },
  );

  it('gets its place in the lists of the client', async () => {
    const reply = await ask(
      gateway.url,
      '{ all: regions { code bad: parks(first: -1) { name } } }',
    );
    expect(reply.errors?.map(({ path }) => path)).toEqual([
      ['all', 0, 'bad'],
      ['all', 1, 'bad'],
      ['all', 2, 'bad'],
    ]);
    expect(new Set(codes(reply))).toEqual(new Set(['BAD_INPUT']));
  });

  it.each(['EXTENSION_OF_A_STRANGER', 'GRAPHQL_VALIDATION_FAILED', 'constructor', '__proto__'])(
    'is masked when its code is %s',
    async (code) => {
      const reply = await ask(gateway.url, `{ coded(code: "${code}") }`);
      expect(codes(reply)).toEqual(['INTERNAL_ERROR']);
      expect(reply.text).not.toContain('worded');
    },
  );

  it('is masked when it was not foreseen, and logged with the id that the client reads', async () => {
    const reply = await ask(gateway.url, '{ explode regions { code secret } }');
    expect(reply.status).toBe(200);
    expect(new Set(codes(reply))).toEqual(new Set(['INTERNAL_ERROR']));
    expect(reply.errors?.map(({ path }) => path)).toEqual([
      ['explode'],
      ['regions', 0, 'secret'],
      ['regions', 1, 'secret'],
      ['regions', 2, 'secret'],
    ]);
    expect(reply.text).not.toMatch(/10\.0\.0\.7|select|places|stack|at /);
    const requestId = reply.headers.get('x-request-id');
    expect(reply.errors?.[0]?.extensions).toEqual(extensionsOf('INTERNAL_ERROR', { requestId }));
    expect(lines).toMatchObject([
      { requestId, subgraph: 'places', count: 4, msg: 'internal error' },
    ]);
    expect(JSON.stringify(lines[0])).toContain('select name from region failed');
  });

  it('keeps status 200 when it takes all data with it', async () => {
    const reply = await ask(gateway.url, '{ mustExplode }');
    expect(reply).toMatchObject({ status: 200, data: null });
    expect(codes(reply)).toEqual(['INTERNAL_ERROR']);
  });

  it('passes a malformed region code on as BAD_INPUT, in a variable and in the document', async () => {
    const inVariable = await ask(
      gateway.url,
      'query ($c: RegionCode!) { region(code: $c) { name } }',
      { c: 'x' },
    );
    const inDocument = await ask(gateway.url, '{ region(code: "x") { name } }');
    for (const reply of [inVariable, inDocument]) {
      expect(reply).toMatchObject({ status: 200, data: { region: null } });
      expect(reply.errors).toMatchObject([{ path: ['region'], extensions: { code: 'BAD_INPUT' } }]);
    }
  });

  it("about a literal that a foreign subgraph cannot read is the client's BAD_INPUT", async () => {
    const message = 'Expected value of type "RegionCode!", found "x"; six digits, please';
    near.misbehave((_, reply) =>
      reply
        .code(400)
        .send({ errors: [{ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }),
    );
    const reply = await ask(gateway.url, '{ region(code: "x") { name } }');
    expect(reply.errors).toEqual([
      { message, path: ['region'], extensions: extensionsOf('BAD_INPUT') },
    ]);
  });

  it('without any words is masked too', async () => {
    near.misbehave((_, reply) => reply.send({ errors: [{ message: '' }] }));
    const reply = await ask(gateway.url, '{ regions { code } }');
    expect(codes(reply)).toEqual(['INTERNAL_ERROR']);
    expect(reply.text).not.toContain('places');
  });
});

describe('an answer that breaks the schema', () => {
  const answers = (data: unknown) => {
    near.misbehave((_, reply) => reply.send({ data }));
  };

  it.each([
    ['an object for a list', { regions: { code: '1' } }],
    ['a text for a list', { regions: 'all of them' }],
    ['a number for an object', { regions: [1] }],
    ['a typename that is no text', { regions: [{ __typename: 5, code: '1' }] }],
  ])('is an INTERNAL_ERROR in the body: %s', async (_, data) => {
    answers(data);
    for (const query of ['{ regions { code } }', '{ regions { code parks { name } } }']) {
      const reply = await ask(gateway.url, query);
      expect(codes(reply)).toContain('INTERNAL_ERROR');
      expect(reply.text).not.toMatch(/subgraph|flatMap|TypeError|assert/i);
      expect(lines).toContainEqual(expect.objectContaining({ msg: 'internal error', level: 50 }));
    }
  });

  it('is an error once nothing is left of the data', async () => {
    answers({ regions: null });
    const reply = await ask(gateway.url, '{ regions { code } }');
    expect(reply).toMatchObject({ status: 200, data: null });
    expect(codes(reply)).toEqual(['INTERNAL_ERROR']);
    expect(lines).toMatchObject([
      { msg: 'a subgraph broke the schema', requestId: reply.headers.get('x-request-id') },
    ]);
  });

  it('is told beside the data where something is left', async () => {
    answers({ region: { name: 'Binhai', code: null }, parkCount: 3 });
    const reply = await ask(gateway.url, '{ region(code: "120116") { name code } parkCount }');
    expect(reply.data).toEqual({ region: null, parkCount: 3 });
    expect(reply.extensions).toEqual({
      valueCompletion: [
        {
          message: 'Cannot return null for non-nullable field Region.code.',
          path: ['region', 'code'],
        },
      ],
    });
  });
});
