import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, post } from '../test/client.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listenAll } from '../test/pair.ts';
import type { Pair } from '../test/pair.ts';
import { breakOff } from '../test/tiny-subgraph.ts';
import type { ListeningSubgraph } from '../test/tiny-subgraph.ts';
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
    subgraphTimeout: 2_000,
    // Each of these is about one fetch: that a subgraph is left alone after some, guard.spec.ts says.
    guard: { failures: Infinity },
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

describe('a subgraph that cannot be reached', () => {
  const ways: Record<string, Parameters<ListeningSubgraph['misbehave']>[0]> = {
    'answers 502 with a page of its proxy': (_, reply) =>
      reply.code(502).type('text/html').send('<h1>10.0.0.7</h1>'),
    'answers broken JSON': (_, reply) => reply.type('application/json').send('{"data": {'),
    'answers JSON that is no GraphQL': (_, reply) => reply.send({ message: 'hello' }),
    'answers nothing': (_, reply) => reply.code(204).send(),
    'breaks the connection off': breakOff,
    'takes too long': () => new Promise(() => undefined),
    'redirects elsewhere': (_, reply) => reply.redirect('http://10.0.0.7/'),
  };

  it.each(Object.keys(ways))('costs its own fields alone when it %s', async (way) => {
    far.misbehave(ways[way]);
    const reply = await ask(
      gateway.url,
      '{ region(code: "120116") { name parks { name } } parkCount }',
    );
    expect(reply.status).toBe(200);
    expect(reply.data).toEqual({ region: { name: 'Binhai', parks: null }, parkCount: null });
    expect(codes(reply)).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(reply.errors?.map(({ path }) => path).sort()).toEqual([
      ['parkCount'],
      ['region', 'parks'],
    ]);
    expect(reply.text).not.toMatch(/10\.0\.0\.7|127\.0\.0\.1|undici|socket/i);
  });

  it('is named at every field that it leaves null, each with its place in the list', async () => {
    far.misbehave(ways['answers nothing']);
    const reply = await ask(gateway.url, '{ all: regions { code has: parks { name } } }');
    expect(reply.errors?.map(({ path }) => path)).toEqual([
      ['all', 0, 'has'],
      ['all', 1, 'has'],
      ['all', 2, 'has'],
    ]);
  });

  it('nulls what cannot do without it, and says so', async () => {
    far.misbehave(ways['answers nothing']);
    const reply = await ask(
      gateway.url,
      '{ region(code: "120116") { name flagship { name } } regions { code } }',
    );
    expect(reply.data).toMatchObject({ region: null, regions: [{ code: '120116' }, {}, {}] });
    expect(reply.errors?.[0]?.path).toEqual(['region', 'flagship']);
  });

  it('is logged once for each failed fetch, with the reason and the request id', async () => {
    far.misbehave(ways['answers broken JSON']);
    await post(
      gateway.url,
      { query: '{ regions { parks { name } } }' },
      { 'x-request-id': 'who-asks' },
    );
    expect(lines).toMatchObject([
      {
        requestId: 'who-asks',
        subgraph: 'industry',
        reason: 'answered 200 with broken JSON',
        msg: 'subgraph unavailable',
      },
    ]);
  });

  it('may say so itself, with a status', async () => {
    far.misbehave((_, reply) =>
      reply.code(503).send({
        errors: [
          { message: 'pool at 10.0.0.7 gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
        ],
      }),
    );
    const reply = await ask(gateway.url, '{ region(code: "120116") { parks { name } } }');
    expect(reply.errors).toMatchObject([
      {
        path: ['region', 'parks'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', domain: 'INDUSTRY' },
      },
    ]);
    expect(reply.text).not.toContain('10.0.0.7');
  });
});
