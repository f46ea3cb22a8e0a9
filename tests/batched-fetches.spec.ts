import { randomUUID } from 'node:crypto';
import { startGateway } from '@jiedui/gateway';
import { InternalTokens } from '@jiedui/identity';
import { operations } from '@jiedui/schema/operations';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { didOf } from './caching.ts';
import { openSubgraphs, serveAll, testIssuer } from './graph.ts';
import type { Answer } from './graph.ts';
import { agreement, HUANGNAN } from './reporter.ts';

const SECRET = 'a secret of at least thirty-two characters';
const logger = pino({ level: 'silent' });
const textOf = (name: string) => operations().find((known) => known.name === name)?.text ?? '';
const PAGE = textOf('01-pairing-page');
const REGION = textOf('02-region-page');
const AUDIT = `query ($id: ID!) { pairing(id: $id) { agreements(first: 2) { nodes { id revisions { number } } } } }`;

describe('fetches of many requests over HTTP', () => {
  let subgraphs: Awaited<ReturnType<typeof openSubgraphs>>;
  let served: Awaited<ReturnType<typeof serveAll>>;
  /** One that shares requests, one that does not, and one that shares them and keeps answers. */
  let together: Awaited<ReturnType<typeof startGateway>>;
  let apart: Awaited<ReturnType<typeof startGateway>>;
  let keeping: Awaited<ReturnType<typeof startGateway>>;
  let token: string;
  let pairings: string[];

  const send = async (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const ask = async (url: string, query: string, variables: object, headers = {}) =>
    (await (await send(url, { query, variables }, headers)).json()) as Answer;

  beforeAll(async () => {
    subgraphs = await openSubgraphs();
    const tokens = new InternalTokens(SECRET);
    served = await serveAll(subgraphs.all, tokens);
    const { subgraphUrls } = served;
    const { verifier, tokenFor } = testIssuer();
    const start = (options: Partial<Parameters<typeof startGateway>[0]>) =>
      startGateway({
        supergraphSdl: readSupergraph(),
        port: 0,
        logger,
        subgraphUrls,
        internalTokens: tokens,
        tokenVerifier: verifier,
        shedding: { delay: 60_000 },
        ...options,
      });
    together = await start({});
    apart = await start({ batchesFetches: false });
    keeping = await start({ answerCache: {} });
    token = await tokenFor({
      organization: 'organization_supporter',
      regions: ['120000'],
      scopes: ['report:industry'],
    });
    const { data } = await ask(apart.url, '{ pairings(first: 100) { nodes { id } } }', {});
    pairings = data.pairings.nodes.map(({ id }: { id: string }) => id);
    // What is asked for the first time is compiled, prepared and timed.
    for (const { url } of [together, keeping])
      for (const id of ['nobody', ...pairings.slice(0, 3)]) await ask(url, PAGE, { id });
  }, 120_000);
  afterAll(async () => {
    await Promise.all([together, apart, keeping].map((gateway) => gateway.stop()));
    await served.stop();
    await subgraphs.stop();
  });

  const batched = async (url: string) => {
    const page = await (await fetch(`${url}/metrics`)).text();
    return [...page.matchAll(/^gateway_batched_fetches_total\{.*\} (\d+)$/gm)]
      .map(([, count]) => Number(count))
      .reduce((sum, count) => sum + count, 0);
  };

  it('are answered as each alone, whoever asks and whatever goes wrong', async () => {
    const requests = [
      ...pairings.map((id) => ({ query: PAGE, variables: { id } })),
      { query: PAGE, variables: { id: 'nobody' } },
      ...['120116', '632300', '000000'].map((code) => ({ query: REGION, variables: { code } })),
      ...pairings.map((id) => ({ query: AUDIT, variables: { id } })),
    ];
    const expected: Answer[] = [];
    for (const { query, variables } of requests)
      expected.push(await ask(apart.url, query, variables));
    const before = await batched(together.url);
    for (let round = 0; round < 3; round += 1) {
      const headers = round === 2 ? { authorization: `Bearer ${token}` } : {};
      const all = await Promise.all(
        requests.map(({ query, variables }) => ask(together.url, query, variables, headers)),
      );
      if (round < 2) expect(all).toEqual(expected);
      // Who may see more, sees it: the same but for what is a reporter's to read.
      else
        expect(all.map(({ data }) => data?.pairing?.id)).toEqual(
          expected.map(({ data }) => data?.pairing?.id),
        );
    }
    expect((await batched(together.url)) - before).toBeGreaterThan(pairings.length);
    expect(await batched(apart.url)).toBe(0);
  });

  it('say of each answer what it was read from: a report takes none but its own page from what is kept', async () => {
    const [one, other] = [HUANGNAN, pairings.find((id) => id !== HUANGNAN) ?? ''];
    const page = (id: string) => send(keeping.url, { query: PAGE, variables: { id } });
    const before = await batched(keeping.url);
    await Promise.all(pairings.map((id) => page(id)));
    expect(await batched(keeping.url)).toBeGreaterThan(before);
    const isKept = async (id: string) => {
      const { hit } = await didOf(keeping.url);
      await page(id);
      return (await didOf(keeping.url)).hit === hit + 1;
    };
    expect([await isKept(one), await isKept(other)]).toEqual([true, true]);
    const query = `mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { agreement { id } userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), agreement: agreement() };
    const { data } = await ask(keeping.url, query, { input }, { authorization: `Bearer ${token}` });
    expect(data.reportAgreement.userErrors).toEqual([]);
    await subgraphs.settled();
    const shown = (await (await page(one)).json()) as Answer;
    const ids = shown.data.pairing.agreements.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain(data.reportAgreement.agreement.id);
    expect(await isKept(other)).toBe(true);
  });

  it('may be more than a subgraph takes, which says what it wants', async () => {
    const operation = { query: '{ __typename }' };
    const post = async (body: unknown) => {
      const response = await fetch(served.subgraphUrls['industry'] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    };
    expect(await post([operation, operation])).toEqual({
      status: 200,
      text: '{"answers":[{"data":{"__typename":"Query"}},{"data":{"__typename":"Query"}}],"reads":[null,null]}',
    });
    for (const wrong of [[], Array(17).fill(operation), [operation, 1], [[operation]]]) {
      const { status, text } = await post(wrong);
      expect(status).toBe(400);
      expect(text).toContain('an array of at most 16');
    }
  });
});
