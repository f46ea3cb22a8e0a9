import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { issuer, keeper } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';
import { industry, places } from '../../test/graph.ts';

const { subgraph } = keeper();
const ALL = [places, industry, subgraph];
const { verifier, sign } = issuer();
let gateway: RunningGateway;

const start = (options: Partial<GatewayOptions> = {}) =>
  startGateway({
    supergraphSdl: compose({}, ALL),
    port: 0,
    logger: memoryLog().logger,
    tokenVerifier: verifier,
    dataSource: (name) => {
      const found = ALL.find((each) => each.name === name);
      return found && new InProcessDataSource(found);
    },
    ...options,
  });

beforeAll(async () => {
  gateway = await start();
});
afterAll(() => gateway.stop());

const get = (query: string, headers: Record<string, string> = {}, { url } = gateway) =>
  fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
const QUERY = '{ regions { code } }';

describe('the answer to a GET', () => {
  it('may be kept by anybody for ten seconds where nobody in particular asked', async () => {
    const { headers } = await get(QUERY);
    expect(headers.get('cache-control')).toBe('public, max-age=10');
    expect(headers.get('vary')).toBe('accept, authorization, x-api-key, cookie');
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
  });

  it('is not sent again to whoever has it', async () => {
    const first = await get(QUERY);
    const tag = first.headers.get('etag') ?? '';
    for (const list of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(QUERY, { 'if-none-match': list });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe('public, max-age=10');
      expect(again.headers.get('vary')).toBe('accept, authorization, x-api-key, cookie');
    }
    expect((await get('{ regions { name } }', { 'if-none-match': tag })).status).toBe(200);
  });

  it('is kept by nobody where somebody in particular asked', async () => {
    const { headers, status } = await get(QUERY, { authorization: `Bearer ${await sign()}` });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('vary')).toBe('accept, authorization, x-api-key, cookie');
  });

  it.each([
    ['part of it is missing', '{ regions { secret } }', {}, 200],
    ['nothing of it is there', '{ mustExplode }', {}, 200],
    ['it is refused', '{ nope }', {}, 400],
    ['a token is bad', QUERY, { authorization: 'Bearer x' }, 401],
    ['it comes as from another site', QUERY, { 'apollo-require-preflight': '' }, 400],
    ['it changes something', 'mutation { leave }', {}, 405],
  ])('is kept by nobody where %s', async (_, query, headers, status) => {
    const reply = await get(query, headers);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
    expect(reply.headers.get('etag')).toBeNull();
  });

  it('is kept by nobody where the operator says so', async () => {
    const strict = await start({ publicMaxAge: 0 });
    const { headers } = await get(QUERY, {}, strict);
    expect(headers.get('cache-control')).toBe('private, no-store');
    await strict.stop();
  });
});

describe('the answer to a POST', () => {
  it('is never for keeping', async () => {
    const { headers } = await post(gateway.url, { query: QUERY });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
});
