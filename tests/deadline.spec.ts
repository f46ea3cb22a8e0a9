import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { InternalTokens } from '@jiedui/identity';
import { serveSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';

const PAIRING = '120116-632300';
const QUERY = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) { ... on Pairing { agreements { nodes { id } } } }
}`;
const REQUEST = {
  query: QUERY,
  variables: { keys: [{ __typename: 'Pairing', id: PAIRING }] },
};
const SIGNED = { date: '2021-09-03', precision: 'DAY' };
const MUTATION = `mutation ($input: ReportAgreementInput!) {
  reportAgreement(input: $input) { agreement { id } userErrors { code message } }
}`;
const identity = {
  organization: 'organization_test',
  regions: ['120000', '630000'],
  scopes: ['report:industry'],
  tokenId: 'test',
  expiresAt: '9999-12-31T23:59:59Z',
  kind: 'TOKEN',
} as const;

let graph: Awaited<ReturnType<typeof openSubgraphs>>;
let industry: RunningSubgraph;
let holder: pg.PoolClient | undefined;
beforeAll(async () => {
  graph = await openSubgraphs(['pairings', 'industry']);
  industry = graph.subgraph('industry');
});
afterEach(() => release());
afterAll(() => graph.stop());

/** From now on nobody reads or writes agreements: each statement waits. */
async function hold(): Promise<void> {
  holder = await graph.subgraph('pairings').database.pool.connect();
  await holder.query('begin; lock table industry.agreement in access exclusive mode');
}
async function release(): Promise<void> {
  await holder?.query('rollback');
  holder?.release();
  holder = undefined;
}
/** Statements of the industry subgraph that wait for the lock. */
async function waiting(): Promise<number> {
  const { rows } = await graph.subgraph('pairings').database.pool.query(
    `select 1 from pg_stat_activity where application_name = 'jiedui-industry'
     and wait_event_type = 'Lock' and datname = current_database()`,
  );
  return rows.length;
}
const codes = (errors: readonly { extensions?: Record<string, unknown> }[] = []) =>
  errors.map(({ extensions }) => extensions?.['code']);

describe('a query that a subgraph is at when its time is over', () => {
  it('ends in the database, and is answered so', async () => {
    await hold();
    const giveUp = new AbortController();
    const underWay = industry.answer({ ...REQUEST, signal: giveUp.signal });
    await expect.poll(waiting).toBe(1);
    giveUp.abort();
    const { data, errors } = await underWay;
    expect(codes(errors)).toEqual(['DEADLINE_EXCEEDED']);
    expect(data).toEqual({ _entities: [null] });
    expect(await waiting()).toBe(0);
    await release();
    expect((await industry.answer(REQUEST)).errors).toBeUndefined();
  });

  it('is not begun where it comes too late', async () => {
    const { errors } = await industry.answer({ ...REQUEST, signal: AbortSignal.abort() });
    expect(codes(errors)).toEqual(['DEADLINE_EXCEEDED']);
  });

  describe('over HTTP', () => {
    let served: Awaited<ReturnType<typeof serveSubgraph>>;
    beforeAll(async () => {
      const tokens = new InternalTokens('known to all parts of the graph of this spec');
      served = await serveSubgraph(industry, { host: '127.0.0.1', port: 0, tokens });
    });
    afterAll(() => served.stop());
    const post = (headers: Record<string, string>, signal?: AbortSignal) =>
      fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(REQUEST),
        ...(signal && { signal }),
      });

    it('ends after the time that the gateway gives', async () => {
      await hold();
      const before = performance.now();
      const response = await post({ 'x-request-timeout': '300' });
      const { errors } = (await response.json()) as { errors: [] };
      expect(performance.now() - before).toBeLessThan(5_000);
      expect(codes(errors)).toEqual(['DEADLINE_EXCEEDED']);
      expect(await waiting()).toBe(0);
    });

    it('ends when the gateway goes away', async () => {
      await hold();
      const gateway = new AbortController();
      const underWay = post({}, gateway.signal).catch(() => undefined);
      await expect.poll(waiting).toBe(1);
      gateway.abort();
      await underWay;
      await expect.poll(waiting, { timeout: 3_000 }).toBe(0);
    });
  });
});

describe('a mutation whose time is over', () => {
  it('is written nevertheless, and says so to whoever repeats it', async () => {
    await hold();
    const input = {
      idempotencyKey: randomUUID(),
      agreement: {
        title: { zh: '晚到的协议' },
        pairing: PAIRING,
        kind: 'INVESTMENT',
        signed: SIGNED,
      },
    };
    const request = { query: MUTATION, variables: { input }, identity };
    const giveUp = new AbortController();
    const underWay = industry.answer({ ...request, signal: giveUp.signal });
    await expect.poll(waiting).toBe(1);
    giveUp.abort();
    await pause(100);
    expect(await waiting()).toBe(1);
    await release();
    const first = await underWay;
    expect(first.errors).toBeUndefined();
    expect(first.data).toMatchObject({ reportAgreement: { userErrors: [] } });
    expect(await industry.answer(request)).toEqual(first);
  });

  it('is not begun where it comes too late', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      agreement: {
        title: { zh: '没有签的协议' },
        pairing: PAIRING,
        kind: 'INVESTMENT',
        signed: SIGNED,
      },
    };
    const late = AbortSignal.abort();
    const { data, errors } = await industry.answer({
      ...{ query: MUTATION, variables: { input }, identity },
      signal: late,
    });
    expect(data).toBeUndefined();
    expect(codes(errors)).toEqual(['DEADLINE_EXCEEDED']);
  });
});
