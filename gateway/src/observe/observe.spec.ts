import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, post } from '../../test/client.ts';
import { compose, industry, places } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';

const { logger, lines } = memoryLog();
logger.level = 'debug';
let pair: Pair;
let gateway: RunningGateway | undefined;
beforeAll(async () => {
  pair = await listenAll();
});
afterAll(() => pair.stop());
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  lines.length = 0;
  pair.places.misbehave(undefined);
});

async function start(options: Partial<GatewayOptions> = {}): Promise<string> {
  gateway = await startGateway({
    supergraphSdl: pair.supergraphSdl,
    port: 0,
    logger,
    ...options,
  });
  return gateway.url;
}
const page = async (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/metrics`, { headers });
/** The value of a series, and undefined where there is none. */
async function metric(url: string, name: string, ...labels: string[]): Promise<number | undefined> {
  const text = await (await page(url)).text();
  const line = text
    .split('\n')
    .find(
      (each) =>
        (each.startsWith(`${name} `) || each.startsWith(`${name}{`)) &&
        labels.every((label) => each.includes(label)),
    );
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(' ')));
}
const DURATIONS = 'gateway_request_duration_seconds_count';
const CLIENT = { 'apollographql-client-name': 'dashboard' };

describe('what the gateway counts', () => {
  it('has each request by operation, client and how it ended', async () => {
    const url = await start();
    await post(url, { query: 'query Towns { regions { code } }' }, CLIENT);
    await post(url, { query: 'query Towns { regions { code } }' }, CLIENT);
    await ask(url, '{ parkCount explode }');
    await ask(url, 'query Nonsense { nothing }');
    const named = ['operation="Towns"', 'client="dashboard"', 'outcome="ok"'];
    await vi.waitUntil(async () => (await metric(url, DURATIONS, ...named)) === 2);
    const anonymous = ['operation="anonymous"', 'client="unnamed"', 'outcome="partial"'];
    expect(await metric(url, DURATIONS, ...anonymous)).toBe(1);
    expect(await metric(url, DURATIONS, 'operation="none"', 'outcome="refused"')).toBe(1);
    const invalid = 'code="GRAPHQL_VALIDATION_FAILED"';
    expect(await metric(url, 'gateway_refusals_total', invalid)).toBe(1);
    expect(await metric(url, 'gateway_errors_total', 'code="INTERNAL_ERROR"')).toBe(1);
  });

  it('has refusals that GraphQL never saw', async () => {
    const url = await start({ limits: { depth: 1 } });
    await ask(url, '{ regions { code } }');
    const refused = () => metric(url, 'gateway_refusals_total', 'code="TOO_DEEP"');
    await vi.waitUntil(async () => (await refused()) === 1);
    expect(await metric(url, DURATIONS, 'operation="none"', 'outcome="refused"')).toBe(1);
  });

  it('has fetches by subgraph, plans that were known, and points', async () => {
    const url = await start();
    for (let times = 0; times < 3; times += 1)
      await ask(url, '{ region(code: "120116") { parks { name } } }');
    const places = ['subgraph="places"', 'outcome="ok"'];
    const fetches = 'gateway_fetch_duration_seconds_count';
    await vi.waitUntil(async () => (await metric(url, fetches, ...places)) === 3);
    expect(await metric(url, fetches, 'subgraph="industry"', 'outcome="ok"')).toBe(3);
    expect(await metric(url, 'gateway_plan_lookups_total', 'result="miss"')).toBe(1);
    expect(await metric(url, 'gateway_plan_lookups_total', 'result="hit"')).toBe(2);
    const points = 'gateway_operation_cost_points_sum';
    expect(await metric(url, points, 'kind="estimated"')).toBeGreaterThan(0);
    expect(await metric(url, points, 'kind="actual"')).toBeGreaterThan(0);
  });

  it('has how plans were carried out', async () => {
    const executions = 'gateway_executions_total';
    const url = await start();
    for (let times = 0; times < 3; times += 1) await ask(url, '{ regions { code } }');
    await vi.waitUntil(async () => (await metric(url, executions, 'way="compiled"')) === 2);
    expect(await metric(url, executions, 'way="first_use"')).toBe(1);
    await gateway?.stop();
    const plain = await start({ compiledPlans: false });
    await ask(plain, '{ regions { code } }');
    await vi.waitUntil(async () => (await metric(plain, executions, 'way="off"')) === 1);
  });

  it('says which subgraph is left alone, and which fetches were shared', async () => {
    const url = await start({ guard: { failures: 1, rest: 60_000 } });
    pair.places.misbehave(async (_, reply) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return reply.code(500).send({ errors: [] });
    });
    await Promise.all([1, 2, 3].map(() => ask(url, '{ regions { code } }')));
    expect(await metric(url, 'gateway_shared_fetches_total', 'subgraph="places"')).toBe(2);
    pair.places.misbehave((_, reply) => reply.code(503).send());
    await ask(url, '{ regions { name } }');
    expect(await metric(url, 'gateway_subgraph_away', 'subgraph="places"')).toBe(1);
    expect(await metric(url, 'gateway_subgraph_away', 'subgraph="industry"')).toBe(0);
    const lost = ['subgraph="places"', 'outcome="unavailable"'];
    expect(await metric(url, 'gateway_fetch_duration_seconds_count', ...lost)).toBeGreaterThan(0);
  });

  it('has the process itself', async () => {
    const url = await start();
    expect(await metric(url, 'nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
    await vi.waitUntil(
      async () => (await metric(url, 'nodejs_eventloop_lag_p99_seconds')) !== undefined,
    );
  });

  it('has supergraphs that were taken and refused', async () => {
    const url = await start();
    expect(() => {
      gateway?.reload('type Query { a: Int }');
    }).toThrow();
    gateway?.reload(pair.supergraphSdl);
    expect(await metric(url, 'gateway_supergraph_loads_total', 'outcome="refused"')).toBe(1);
    expect(await metric(url, 'gateway_supergraph_loads_total', 'outcome="ok"')).toBe(1);
  });
});

describe('the pages of the operator', () => {
  it('do not exist for other machines, other sites, and who comes by a proxy', async () => {
    const url = await start();
    const { port } = new URL(url);
    expect((await page(url)).status).toBe(200);
    for (const headers of [{ 'x-forwarded-for': '203.0.113.9' }, { via: '1.1 proxy' }])
      expect((await page(url, headers)).status).toBe(404);
    const { request } = await import('undici');
    const rebound = await request(`${url}/metrics`, { headers: { host: `evil.example:${port}` } });
    expect(rebound.statusCode).toBe(404);
    await rebound.body.dump();
  });

  it('carry no leave for other sites', async () => {
    const url = await start();
    const { headers } = await page(url, { origin: 'https://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('move to a port of their own, which serves nothing else', async () => {
    const url = await start({ observation: { metrics: { host: '127.0.0.1', port: 0 } } });
    const own = gateway?.metricsUrl ?? '';
    expect((await page(url)).status).toBe(404);
    expect((await page(own, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(200);
    expect((await ask(own, '{ parkCount }').catch(() => undefined))?.status).toBe(404);
  });

  it('say who uses which fields and arguments, and which of them are deprecated', async () => {
    const url = await start({
      supergraphSdl: compose({}, [
        {
          ...places,
          sdl: places.sdl.replace('secret: String', 'secret: String @deprecated(reason: "old")'),
        },
        industry,
      ]),
      dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
    });
    const query =
      'query A { region(code: "120116") { ...On } } fragment On on Region { secret __typename } query B { parkCount }';
    for (let times = 0; times < 2; times += 1)
      await post(url, { query, operationName: 'A' }, CLIENT);
    await ask(url, '{ nothing }');
    const usage: unknown = await (await fetch(`${url}/usage`)).json();
    expect(usage).toMatchObject({
      fields: { dashboard: { 'Query.region': 2, 'Query.region(code:)': 2, 'Region.secret': 2 } },
      deprecated: { dashboard: { 'Region.secret': 2 } },
    });
    expect(Object.keys((usage as { fields: object }).fields)).toEqual(['dashboard']);
    const old = ['client="dashboard"', 'field="Region.secret"'];
    expect(await metric(url, 'gateway_deprecated_field_uses_total', ...old)).toBe(2);
  });
});

describe('the log', () => {
  const told = (message: string) => lines.filter(({ msg }) => msg === message);

  it('has a line for each request at debug, by the id that the client got', async () => {
    const url = await start();
    const { headers } = await post(url, { query: 'query Towns { regions { code } }' }, CLIENT);
    await vi.waitUntil(() => told('request').length === 1);
    expect(told('request')[0]).toMatchObject({
      level: 20,
      requestId: headers.get('x-request-id'),
      operationName: 'Towns',
      client: 'dashboard',
      outcome: 'ok',
      status: 200,
    });
  });

  it('has slow operations with their plan and the names of variables, never their values', async () => {
    const url = await start({ observation: { slowOperation: 1 } });
    const query = `query Slow($code: RegionCode!) {
      slow(milliseconds: 20) region(code: $code) { name parks { name } }
    }`;
    await ask(url, query, { code: '632300' });
    await vi.waitUntil(() => told('slow operation').length === 1);
    const [line] = told('slow operation');
    expect(line).toMatchObject({
      level: 40,
      operationName: 'Slow',
      plan: 'places > industry @ region',
      variables: ['code'],
    });
    expect(line?.['estimatedCost']).toBeGreaterThan(0);
    expect(JSON.stringify(line)).not.toContain('632300');
  });
});
