import { randomUUID } from 'node:crypto';
import { InternalTokens } from '@jiedui/identity';
import { startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { didOf } from './caching.ts';
import { openSubgraphs, pause, serveAll, testIssuer } from './graph.ts';
import type { Answer } from './graph.ts';
import { agreement, HUANGNAN } from './reporter.ts';

const PAGE = `{ pairing(id: "${HUANGNAN}") { agreements(first: 100) { nodes { id } } } }`;
const REGION = '{ region(code: "632300") { name { zh } } }';

const tokens = new InternalTokens('a secret of at least thirty-two characters');
const logger = pino({ level: 'silent' });
const { verifier, tokenFor } = testIssuer();

/** Two gateways over subgraphs behind HTTP: what one is asked to change, the other hears of by looking. */
describe('answers kept over HTTP', () => {
  let subgraphs: Awaited<ReturnType<typeof openSubgraphs>>;
  let overHttp: Awaited<ReturnType<typeof serveAll>>;
  let gateways: Awaited<ReturnType<typeof startGateway>>[];
  let token: string;

  beforeAll(async () => {
    subgraphs = await openSubgraphs();
    overHttp = await serveAll(subgraphs.all, tokens);
    const { subgraphUrls } = overHttp;
    gateways = [];
    for (let number = 0; number < 2; number += 1)
      gateways.push(
        await startGateway({
          supergraphSdl: readSupergraph(),
          port: 0,
          logger,
          subgraphUrls,
          internalTokens: tokens,
          tokenVerifier: verifier,
          shedding: { delay: 60_000 },
          guard: false,
          answerCache: {},
        }),
      );
    token = await tokenFor({
      organization: 'organization_supporter',
      regions: ['120000'],
      scopes: ['report:industry'],
    });
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await overHttp.stop();
    await subgraphs.stop();
  });

  const urlOf = (number: number) => gateways[number]?.url ?? '';
  const send = async (number: number, body: object, headers: Record<string, string> = {}) =>
    fetch(`${urlOf(number)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const ask = async (number: number, query: string) =>
    (await (await send(number, { query })).json()) as Answer;
  const ids = async (number: number): Promise<string[]> => {
    const { data } = await ask(number, PAGE);
    return data.pairing.agreements.nodes.map(({ id }: { id: string }) => id);
  };
  const report = async (number: number): Promise<string> => {
    const query = `mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { agreement { id } userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), agreement: agreement() };
    const response = await send(
      number,
      { query, variables: { input } },
      { authorization: `Bearer ${token}` },
    );
    const { data } = (await response.json()) as Answer;
    return data.reportAgreement.agreement.id as string;
  };
  const hits = async (number: number) => (await didOf(urlOf(number))).hit;
  /** Until a gateway knows all changes. */
  const served = async (number: number, query: string) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const before = await hits(number);
      await ask(number, query);
      if ((await hits(number)) > before) return true;
      await pause(50);
    }
    return false;
  };

  it('are served, and say nothing of what they were read from to those who ask', async () => {
    expect(await served(0, PAGE)).toBe(true);
    const response = await send(0, { query: PAGE }, { 'answer-read': '1' });
    expect(response.headers.get('answer-read')).toBeNull();
    expect(Object.keys((await response.json()) as object)).toEqual(['data']);
  });

  it('show whoever changed something through a gateway their change at once', async () => {
    const writers = Array.from({ length: 4 }, async () => {
      for (let number = 0; number < 8; number += 1) {
        await ids(0);
        const id = await report(0);
        expect(await ids(0)).toContain(id);
      }
    });
    await Promise.all(writers);
  }, 60_000);

  it('are kept in parts beside who asks, and show a change at once', async () => {
    const beside = PAGE.replace('{', '{ viewer { scopes }');
    const shown = async () => {
      const { data, errors } = await ask(0, beside);
      expect(errors).toBeUndefined();
      return JSON.stringify(data.pairing.agreements);
    };
    const kept = async () => (await didOf(urlOf(0))).parts.kept['industry'] ?? 0;
    const before = await kept();
    for (let tries = 0; (await kept()) === before && tries < 100; tries += 1) {
      await shown();
      await pause(20);
    }
    expect(await kept()).toBeGreaterThan(before);
    for (let number = 0; number < 8; number += 1) {
      await shown();
      const id = await report(0);
      expect(await shown()).toContain(id);
    }
  }, 60_000);

  it('show a change that came through another gateway within a second', async () => {
    for (let number = 0; number < 5; number += 1) {
      expect(await served(1, PAGE)).toBe(true);
      const id = await report(0);
      const begun = performance.now();
      while (!(await ids(1)).includes(id)) await pause(10);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  }, 60_000);

  it('are not served where a subgraph of theirs is away, and others are', async () => {
    expect(await served(1, PAGE)).toBe(true);
    expect(await served(1, REGION)).toBe(true);
    await overHttp.servers.get('industry')?.stop();
    await pause(1_500);
    const { data, errors } = await ask(1, PAGE);
    expect(data.pairing.agreements).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    const before = await hits(1);
    await ask(1, REGION);
    expect(await hits(1)).toBe(before + 1);
  });
});
