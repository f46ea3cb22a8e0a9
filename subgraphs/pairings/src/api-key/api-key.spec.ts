import { gatewayIdentity, hashOfApiKey } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import { organizationId } from '@jiedui/facts';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  secret apiKey { id name regions { code } scopes createdAt expiresAt revokedAt } userErrors { code messageZh path } } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) {
  apiKey { id revokedAt } userErrors { code messageZh path } } }`;
const OWNER = `query ($hash: String!) { apiKeyIdentity(hash: $hash) { id organization regions scopes expiresAt } }`;

const KEEPER: Identity = {
  organization: organizationId('binhai-commerce-bureau'),
  regions: ['120116', '632300'],
  scopes: ['keys', 'report:industry', 'confirm'],
  tokenId: 't-1',
  expiresAt: '2999-01-01T00:00:00.000Z',
  kind: 'TOKEN',
};
const GOOD = { name: '统计系统', regions: ['120116'], scopes: ['report:industry'], days: 30 };

describe('an API key', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let running: RunningSubgraph;
  beforeAll(async () => {
    database = await freshDatabase();
    const logger = pino({ level: 'silent' });
    running = await openSubgraph(subgraph, { databaseUrl: database.url, logger, withFacts: true });
  });
  afterAll(async () => {
    await running.stop();
    await database.drop();
  });

  const ask = async (query: string, variables: object, identity?: Identity) => {
    const result = await running.answer({ query, variables: { ...variables }, identity });
    return JSON.parse(JSON.stringify(result)) as {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of any shape
      data: any;
      errors?: { extensions: { code: string } }[];
    };
  };
  const create = async (more: object = {}, identity = KEEPER) =>
    (await ask(CREATE, { input: { ...GOOD, ...more } }, identity)).data.createApiKey;
  const revoke = async (id: string, identity = KEEPER) =>
    (await ask(REVOKE, { input: { id } }, identity)).data.revokeApiKey;
  const messageZh = expect.stringMatching(/\p{Script=Han}/u) as string;
  const ownerOf = async (secret: string, identity?: Identity) =>
    (await ask(OWNER, { hash: hashOfApiKey(secret) }, identity)).data.apiKeyIdentity;

  it('is shown once, and its hash alone is kept', async () => {
    const { secret, apiKey, userErrors } = await create();
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^jd_[0-9a-f]{32}_[0-9a-f]{64}$/);
    expect(apiKey).toMatchObject({
      name: '统计系统',
      regions: [{ code: '120116' }],
      scopes: ['report:industry'],
      revokedAt: null,
    });
    const days = (Date.parse(apiKey.expiresAt) - Date.parse(apiKey.createdAt)) / 86_400_000;
    expect(days).toBe(30);
    expect(secret.slice(3, 35)).toBe(apiKey.id.replace('api_key_', '').replaceAll('-', ''));
    const { rows } = await running.database.pool.query('select k::text as row from api_key as k');
    const stored = rows.map(({ row }: { row: string }) => row).join();
    expect(stored).toContain(hashOfApiKey(secret));
    expect(stored).not.toContain(secret.slice(36));
  });

  it('tells whose it is to the gateway alone', async () => {
    const { secret, apiKey } = await create({ regions: ['632301'] });
    expect(await ownerOf(secret, gatewayIdentity)).toEqual({
      id: apiKey.id,
      organization: KEEPER.organization,
      regions: ['632301'],
      scopes: ['report:industry'],
      expiresAt: expect.any(String) as string,
    });
    expect(await ownerOf(secret, KEEPER)).toBeNull();
    expect(await ownerOf(secret)).toBeNull();
    expect(await ownerOf('jd_nobody', gatewayIdentity)).toBeNull();
  });

  it('can do no more than the token by which it was made; all problems are told at once', async () => {
    const { secret, apiKey, userErrors } = await create({
      name: ' ',
      regions: ['120000', '632301', '999999', '120116'],
      scopes: ['audit', 'confirm', 'keys'],
      days: 367,
    });
    expect([secret, apiKey]).toEqual([null, null]);
    expect(userErrors).toEqual([
      { code: 'REQUIRED', messageZh, path: ['input', 'name'] },
      { code: 'BAD_NUMBER', messageZh, path: ['input', 'days'] },
      { code: 'NOT_YOUR_SCOPE', messageZh, path: ['input', 'scopes', '0'] },
      { code: 'BAD_VALUE', messageZh, path: ['input', 'scopes', '2'] },
      { code: 'NOT_YOUR_REGION', messageZh, path: ['input', 'regions', '0'] },
      { code: 'NOT_FOUND', messageZh, path: ['input', 'regions', '2'] },
    ]);
  });

  it.each([
    [{ regions: [] }, 'REQUIRED', ['input', 'regions']],
    [{ regions: ['abc'] }, 'BAD_VALUE', ['input', 'regions', '0']],
    [{ regions: Array<string>(101).fill('120116') }, 'TOO_MANY', ['input', 'regions']],
    [{ scopes: [] }, 'REQUIRED', ['input', 'scopes']],
    [{ days: 0 }, 'BAD_NUMBER', ['input', 'days']],
    [{ days: -1 }, 'BAD_NUMBER', ['input', 'days']],
    [{ name: 'x'.repeat(101) }, 'TOO_LONG', ['input', 'name']],
    [{ name: 'a\0b' }, 'BAD_TEXT', ['input', 'name']],
    [{ name: '\ud800' }, 'BAD_TEXT', ['input', 'name']],
  ])('is not made of %j', async (more, code, path) => {
    expect((await create(more)).userErrors).toEqual([{ code, messageZh, path }]);
  });

  it('is made for no organization that the graph does not know', async () => {
    const stranger = { ...KEEPER, organization: 'organization_nobody' };
    expect((await create({}, stranger)).userErrors).toEqual([
      { code: 'NOT_FOUND', messageZh, path: ['input'] },
    ]);
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a token that has ended', { ...KEEPER, expiresAt: '2020-01-01T00:00:00Z' }, 'UNAUTHENTICATED'],
    ['a token without the scope', { ...KEEPER, scopes: ['confirm'] }, 'FORBIDDEN'],
    ['a key', { ...KEEPER, kind: 'API_KEY' } as const, 'FORBIDDEN'],
    ['the gateway itself', gatewayIdentity, 'FORBIDDEN'],
  ])('is neither made nor revoked by %s', async (_, identity, code) => {
    const { apiKey } = await create();
    const made = await ask(CREATE, { input: GOOD }, identity);
    const revoked = await ask(REVOKE, { input: { id: apiKey.id } }, identity);
    for (const { errors } of [made, revoked])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('ends when it is revoked, once and for ever', async () => {
    const { secret, apiKey } = await create();
    const first = await revoke(apiKey.id);
    expect(first.userErrors).toEqual([]);
    expect(first.apiKey.revokedAt).toBeTruthy();
    expect(await revoke(apiKey.id)).toEqual(first);
    expect(await ownerOf(secret, gatewayIdentity)).toBeNull();
  });

  it('of another organization is as unknown as none', async () => {
    const { secret, apiKey } = await create();
    const other = { ...KEEPER, organization: organizationId('tongren-government') };
    const notFound = {
      apiKey: null,
      userErrors: [{ code: 'NOT_FOUND', messageZh, path: ['input', 'id'] }],
    };
    expect(await revoke(apiKey.id, other)).toEqual(notFound);
    expect(await revoke('nothing')).toEqual(notFound);
    expect(await ownerOf(secret, gatewayIdentity)).toBeTruthy();
  });

  it('is one of at most a hundred that are good at once', async () => {
    const other = { ...KEEPER, organization: organizationId('lianke') };
    const made = await Promise.all(Array.from({ length: 100 }, () => create({}, other)));
    expect((await create({}, other)).userErrors).toEqual([
      { code: 'TOO_MANY', messageZh, path: ['input'] },
    ]);
    await revoke(made[0].apiKey.id, other);
    expect((await create({}, other)).userErrors).toEqual([]);
  });
});
