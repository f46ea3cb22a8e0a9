import { readFileSync } from 'node:fs';
import path from 'node:path';
import { organizationId } from '@jiedui/facts';
import { startGateway } from '@jiedui/gateway';
import { InternalTokens } from '@jiedui/identity';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, testIssuer } from './graph.ts';
import type { Answer } from './graph.ts';
import { places, SECRET } from './processes.ts';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../docs/identity.md'), 'utf8');

/** The operations that the page shows, in its order. */
const [CREATE = '', KEYS = '', REVOKE = ''] = [...PAGE.matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);

const CLAIMS = {
  organization: organizationId('binhai-commerce-bureau'),
  regions: ['120116'],
  scopes: ['keys', 'report:industry'],
};
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

describe('the page on identity', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let token: string;
  beforeAll(async () => {
    graph = await openGraph();
    token = await graph.tokenFor(CLAIMS);
  });
  afterAll(() => graph.stop());

  it('shows how a key is made, found, used and revoked', async () => {
    const made = (await graph.ask(CREATE, {}, { token })).data.createApiKey;
    expect(made).toMatchObject({ secret: expect.stringMatching(/^jd_/) as string, userErrors: [] });
    const { viewer } = (await graph.ask(KEYS, {}, { token: made.secret })).data;
    expect(viewer.apiKeys).toMatchObject([{ id: made.apiKey.id, scopes: ['report:industry'] }]);
    expect(codes(await graph.ask(CREATE, {}, { token: made.secret }))).toEqual(['FORBIDDEN']);
    const { data } = await graph.ask(REVOKE, { id: made.apiKey.id }, { token });
    expect(data.revokeApiKey.apiKey.revokedAt).toBeTruthy();
    const again = async () =>
      codes(await graph.ask('{ viewer { scopes } }', {}, { token: made.secret }));
    await expect.poll(again, { timeout: 15_000 }).toEqual(['UNAUTHENTICATED']);
  });

  it('says what tokens of others, of nobody, and no token get', async () => {
    const stranger = await testIssuer().tokenFor(CLAIMS);
    expect(codes(await graph.ask('{ viewer { scopes } }', {}, { token: stranger }))).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect(await graph.ask('{ viewer { scopes } }')).toEqual({ data: { viewer: null } });
    graph.counted();
    expect(codes(await graph.ask(CREATE))).toEqual(['UNAUTHENTICATED']);
    expect(graph.counted().fetches).toEqual([]);
  });

  it('names every scope that a domain has', () => {
    for (const { name } of graph.all) expect(PAGE).toContain(`\`report:${name}\``);
  });
});

describe('a subgraph in a process of its own', { timeout: 120_000 }, () => {
  const { verifier, tokenFor } = testIssuer();
  const tokens = new InternalTokens(SECRET);
  let all: Awaited<ReturnType<typeof places>>;
  let url: string;
  beforeAll(async () => {
    all = await places(['pairings']);
    url = `${(await all.start('pairings')).url}/graphql`;
    return () => all.stop();
  });

  const post = async (to: string, query: string, credential?: string) => {
    const response = await fetch(to, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
      },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const gatewayWith = async (internalTokens: InternalTokens | undefined) => {
    const gateway = await startGateway({
      supergraphSdl: readSupergraph(),
      port: 0,
      logger: pino({ level: 'silent' }),
      subgraphUrls: { pairings: url },
      tokenVerifier: verifier,
      internalTokens,
    });
    return { ...gateway, graphql: `${gateway.url}/graphql` };
  };

  it('is told by the gateway who asks, and knows its keys', async () => {
    const gateway = await gatewayWith(tokens);
    const token = await tokenFor(CLAIMS);
    const made = (await post(gateway.graphql, CREATE, token)).data.createApiKey;
    expect(made.userErrors).toEqual([]);
    const { data } = await post(gateway.graphql, KEYS, made.secret);
    expect(data.viewer.apiKeys).toMatchObject([{ id: made.apiKey.id }]);
    await gateway.stop();
  });

  it('lets a gateway without the secret read, which says what it needs to write', async () => {
    const gateway = await gatewayWith(undefined);
    const token = await tokenFor(CLAIMS);
    const read = await post(gateway.graphql, '{ region(code: "120116") { name { zh } } }', token);
    expect(read.data).toEqual({ region: { name: { zh: '滨海新区' } } });
    const written = await post(gateway.graphql, CREATE, token);
    expect([written.status, codes(written)]).toEqual([503, ['AUTHENTICATION_UNAVAILABLE']]);
    expect(written.errors?.[0]?.message).toContain('INTERNAL_SECRET');
    await gateway.stop();
  });

  it('believes nobody who reaches it without a proof, and refuses a false one', async () => {
    expect(await post(url, '{ viewer { scopes } }')).toMatchObject({ data: { viewer: null } });
    expect(codes(await post(url, CREATE))).toEqual(['UNAUTHENTICATED']);
    const forged = new InternalTokens('another secret of thirty-two chars');
    for (const proof of [await tokenFor(CLAIMS), await forged.sign(null), 'nonsense']) {
      const { status, errors } = await post(url, '{ viewer { scopes } }', proof);
      expect([status, codes({ errors: errors ?? [] })]).toEqual([401, ['UNAUTHENTICATED']]);
    }
  });
});
