import { InternalTokens, keysAt, TokenVerifier } from '@jiedui/identity';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../test/client.ts';
import type { Reply } from '../../test/client.ts';
import { compose, industry, places } from '../../test/graph.ts';
import { CLAIMS, issuer, keeper } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listen } from '../../test/tiny-subgraph.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';

const SECRET = 'a secret of thirty-two characters';
const WHO = { query: '{ who }' };
const LEAVE = { query: 'mutation { leave }' };

const { verifier, sign } = issuer();
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });
const code = ({ errors }: Reply) => errors?.[0]?.extensions['code'];
const { logger, lines } = memoryLog();

describe('a request', () => {
  const keys = keeper();
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose({}, [keys.subgraph]),
      port: 0,
      logger,
      tokenVerifier: verifier,
      dataSource: () => new InProcessDataSource(keys.subgraph),
    });
  });
  afterAll(() => gateway.stop());

  it('without a credential is from nobody, who may read and change nothing', async () => {
    expect((await post(gateway.url, WHO)).data).toEqual({ who: null });
    const refused = await post(gateway.url, LEAVE);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="jiedui"');
    expect(code(refused)).toBe('UNAUTHENTICATED');
    expect(refused.data).toBeUndefined();
  });

  it('with a good token or key tells subgraphs who asks', async () => {
    const token = await sign();
    const key = keys.make();
    const asked = await post(gateway.url, WHO, bearer(token));
    expect(asked.data?.['who']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await post(gateway.url, LEAVE, bearer(token))).data?.['leave']).toBe(
      asked.data?.['who'],
    );
    for (const headers of [bearer(key), { 'x-api-key': key }]) {
      expect((await post(gateway.url, WHO, headers)).data).toEqual({ who: 'key-1' });
      expect((await post(gateway.url, LEAVE, headers)).data).toEqual({ leave: 'key-1' });
    }
  });

  it.each([
    ['an expired token', () => sign(-1).then(bearer), /expired/],
    ['another issuer’s token', () => issuer().sign().then(bearer), /not signed by the issuer/],
    ['a word', () => bearer('token'), /no signed JWT/],
    ['no token at all', () => ({ authorization: 'Bearer ' }), /Bearer, a space, and/],
    ['a password', () => ({ authorization: 'Basic dTpw' }), /Bearer, a space, and/],
    ['two credentials', () => ({ ...bearer('a'), 'x-api-key': 'b' }), /not both/],
    ['an unknown key', () => bearer(`jd_${'0'.repeat(32)}_${'0'.repeat(64)}`), /unknown, or was/],
    ['half a key', () => ({ 'x-api-key': 'jd_0' }), /not whole/],
    ['a token for a key', async () => ({ 'x-api-key': await sign() }), /not whole/],
    ['an expired key', () => bearer(keys.make('2020-01-01T00:00:00.000000Z')), /has expired; make/],
  ])('with %s is refused whole, even where nobody would be served', async (_, headers, words) => {
    const reply = await post(gateway.url, WHO, await headers());
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe(
      'Bearer realm="jiedui", error="invalid_token"',
    );
    expect(Object.keys(JSON.parse(reply.text) as object)).toEqual(['errors']);
    expect(code(reply)).toBe('UNAUTHENTICATED');
    expect(reply.errors?.[0]?.message).toMatch(words);
  });

  it('by GET is known by its credential too', async () => {
    const headers = { ...bearer(keys.make()), 'apollo-require-preflight': '1' };
    const response = await fetch(`${gateway.url}/graphql?query={who}`, { headers });
    expect(await response.json()).toEqual({ data: { who: 'key-1' } });
  });

  it('cannot ask whose a key is, nor see that one could', async () => {
    const query = '{ apiKeyIdentity(hash: "x") { id } }';
    const reply = await post(gateway.url, { query }, bearer(await sign()));
    expect(code(reply)).toBe('GRAPHQL_VALIDATION_FAILED');
    const schema = await post(gateway.url, {
      query: '{ __schema { types { name fields { name } } } }',
    });
    expect(schema.text).not.toMatch(/apiKeyIdentity|KeyOwner/);
  });

  it('has its key looked up once, however often it comes', async () => {
    const key = keys.make();
    const before = keys.asked.length;
    await Promise.all([1, 2, 3].map(() => post(gateway.url, WHO, bearer(key))));
    await post(gateway.url, WHO, bearer(key));
    expect(keys.asked.length - before).toBe(1);
  });

  it('with a key that was revoked is refused within ten seconds', async () => {
    const key = keys.make();
    await post(gateway.url, WHO, bearer(key));
    keys.revoke(key);
    const status = async () => (await post(gateway.url, WHO, bearer(key))).status;
    expect(await status()).toBe(200);
    await expect.poll(status, { timeout: 11_000, interval: 500 }).toBe(401);
  });

  it('leaves nothing of its credential in the log', () => {
    const text = JSON.stringify(lines);
    expect(text).not.toMatch(/jd_[0-9a-f]/);
    expect(text).not.toMatch(/eyJ/);
    expect(lines.filter(({ msg }) => msg !== 'gateway listening')).toEqual([]);
  });
});

describe('a gateway', () => {
  const started: RunningGateway[] = [];
  const start = async (options: Partial<GatewayOptions>) => {
    const supergraphSdl = compose({}, [keeper().subgraph]);
    const gateway = await startGateway({ supergraphSdl, port: 0, logger, ...options });
    started.push(gateway);
    return gateway.url;
  };
  afterAll(() => Promise.all(started.map((gateway) => gateway.stop())));

  it('without an issuer accepts no tokens, and says so', async () => {
    const url = await start({});
    const reply = await post(url, WHO, bearer(await sign()));
    expect(reply.status).toBe(401);
    expect(reply.errors?.[0]?.message).toMatch(/No tokens are accepted here/);
  });

  it('over a graph that knows nobody leaves it to subgraphs what may be changed', async () => {
    const rename = { query: 'mutation { rename(code: "120116", name: "New") { name } }' };
    const dataSource = (name: string) =>
      new InProcessDataSource(name === 'places' ? places : industry);
    const unknowing = { supergraphSdl: compose(), dataSource };
    expect((await post(await start(unknowing), rename)).data).toEqual({ rename: { name: 'New' } });
    const knowing = await start({ ...unknowing, tokenVerifier: verifier });
    expect(code(await post(knowing, rename))).toBe('UNAUTHENTICATED');
    expect((await post(knowing, rename, bearer(await sign()))).data).toEqual({
      rename: { name: 'New' },
    });
  });

  it('that cannot have the keys of tokens blames nobody’s token', async () => {
    const nowhere = keysAt(new URL('http://127.0.0.1:9/keys'));
    const url = await start({ tokenVerifier: new TokenVerifier({ keys: nowhere, issuer: 'id' }) });
    const reply = await post(url, WHO, bearer(await sign()));
    expect(reply.status).toBe(503);
    expect(code(reply)).toBe('AUTHENTICATION_UNAVAILABLE');
    expect(reply.headers.get('www-authenticate')).toBeNull();
    expect(reply.text).not.toContain('127.0.0.1');
  });

  it('proves to subgraphs over HTTP who asks, and nothing where nobody does', async () => {
    const keys = keeper();
    const tokens = new InternalTokens(SECRET);
    const remote = await listen(keys.subgraph, 0, tokens);
    const url = await start({
      supergraphSdl: compose({ keeper: remote.url }, [keys.subgraph]),
      tokenVerifier: verifier,
      internalTokens: tokens,
    });
    expect((await post(url, WHO)).data).toEqual({ who: null });
    expect(remote.seen.at(-1)?.authorization).toBeUndefined();
    const token = await sign();
    expect((await post(url, LEAVE, bearer(token))).data?.['leave']).toMatch(/^[0-9a-f-]{36}$/);
    const proof = remote.seen.at(-1)?.authorization?.slice('Bearer '.length) ?? '';
    expect(proof).not.toBe(token);
    expect((await tokens.verify(proof)).identity).toMatchObject(CLAIMS);
    expect((await post(url, WHO, { 'x-api-key': keys.make() })).data).toEqual({ who: 'key-1' });
    await remote.stop();
  });

  it('without a secret reads over HTTP, and says which variable it needs to write', async () => {
    const keys = keeper();
    const remote = await listen(keys.subgraph);
    const url = await start({
      supergraphSdl: compose({ keeper: remote.url }, [keys.subgraph]),
      tokenVerifier: verifier,
    });
    const token = bearer(await sign());
    expect((await post(url, WHO, token)).data).toEqual({ who: null });
    const refused = await post(url, LEAVE, token);
    expect(refused.status).toBe(503);
    expect(code(refused)).toBe('AUTHENTICATION_UNAVAILABLE');
    expect(refused.errors?.[0]?.message).toContain('INTERNAL_SECRET');
    const byKey = await post(url, WHO, { 'x-api-key': keys.make() });
    expect([byKey.status, code(byKey)]).toEqual([503, 'AUTHENTICATION_UNAVAILABLE']);
    await remote.stop();
  });

  it('whose secret a subgraph does not share loses its fields, and the log says why', async () => {
    const app = Fastify();
    app.post('/graphql', async (_, reply) => reply.code(401).send({ errors: [{ message: 'no' }] }));
    const address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    const url = await start({
      supergraphSdl: compose({ keeper: address }, [keeper().subgraph]),
      tokenVerifier: verifier,
      internalTokens: new InternalTokens(SECRET),
    });
    const reply = await post(url, WHO, bearer(await sign()));
    expect(reply.data).toEqual({ who: null });
    expect(code(reply)).toBe('SUBGRAPH_UNAVAILABLE');
    expect(lines.at(-1)).toMatchObject({
      reason: expect.stringContaining('INTERNAL_SECRET') as string,
    });
    await app.close();
  });
});
