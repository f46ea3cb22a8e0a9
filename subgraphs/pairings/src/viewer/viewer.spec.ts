import { organizationId } from '@jiedui/facts';
import { gatewayIdentity } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

const VIEWER = `{ viewer { who: organization { id name { zh } } regions { code name { en } }
  may: scopes expiresAt apiKeys { name revokedAt } } }`;

const BUREAU: Identity = {
  organization: organizationId('binhai-commerce-bureau'),
  regions: ['632300', '120116'],
  scopes: ['keys', 'confirm'],
  tokenId: 't-1',
  expiresAt: '2999-01-01T00:00:00.000Z',
  kind: 'TOKEN',
};

describe('the viewer', () => {
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

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of any shape
  const ask = async (identity: Identity | undefined, query = VIEWER): Promise<any> => {
    const { data, errors } = await running.answer({ query, identity });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };

  it('is whoever sends the request, with what they may do', async () => {
    expect(await ask(BUREAU)).toEqual({
      viewer: {
        who: { id: BUREAU.organization, name: { zh: expect.any(String) as string } },
        regions: [
          { code: '632300', name: { en: 'Huangnan Tibetan Autonomous Prefecture' } },
          { code: '120116', name: { en: 'Binhai New Area' } },
        ],
        may: ['keys', 'confirm'],
        expiresAt: '2999-01-01T00:00:00.000Z',
        apiKeys: [],
      },
    });
  });

  it('is nobody without an identity, and not the gateway itself', async () => {
    expect(await ask(undefined)).toEqual({ viewer: null });
    expect(await ask(gatewayIdentity)).toEqual({ viewer: null });
  });

  it('may come from an organization and regions that the graph does not know', async () => {
    const stranger = { ...BUREAU, organization: 'organization_nobody', regions: ['999999'] };
    expect((await ask(stranger)).viewer).toMatchObject({ who: null, regions: [], apiKeys: [] });
  });

  it('has the keys of its own organization, newest first', async () => {
    const make = (name: string, identity: Identity) =>
      ask(
        identity,
        `mutation { createApiKey(input: { name: "${name}", regions: ["120116"], scopes: ["confirm"], days: 1 }) { userErrors { code } } }`,
      );
    const other = { ...BUREAU, organization: organizationId('lianke') };
    for (const name of ['one', 'two']) await make(name, BUREAU);
    await make('theirs', other);
    const names = async () =>
      (await ask(BUREAU)).viewer.apiKeys.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(['two', 'one']);
    await running.database.pool.query(
      `update api_key set created_at = now() - interval '200 days', expires_at = now() - interval '91 days' where name = 'one'`,
    );
    expect(await names()).toEqual(['two']);
  });
});
