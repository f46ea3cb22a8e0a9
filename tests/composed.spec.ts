import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readEvents } from '@jiedui/event-stream';
import { startGateway } from '@jiedui/gateway';
import { examples, operations } from '@jiedui/schema/operations';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from './graph.ts';
import type { Answer } from './graph.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const LEDGER_HOST = 'pairings';
const OTHERS = ['industry', 'education', 'healthcare', 'labour', 'products'];

interface Part {
  readonly child: ChildProcess;
  readonly url: string;
}

/** A subgraph as a process of its own, as `npm run start -w subgraphs/<name>` starts it. */
async function start(name: string, environment: Readonly<Record<string, string>>): Promise<Part> {
  const child = spawn(process.execPath, ['--import', 'tsx', `subgraphs/${name}/src/main.ts`], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const find = () => /listening at (http:[^"]+)\/graphql/.exec(said)?.[1];
  while (find() === undefined) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(20);
  }
  return { child, url: find() ?? '' };
}

async function stop({ child }: Part): Promise<number | null> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

const json = async (url: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return response.json();
};

describe('the graph in processes of its own', { timeout: 120_000 }, () => {
  let place: Awaited<ReturnType<typeof freshDatabase>>;
  const parts = new Map<string, Part>();
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  const url = (name: string) => parts.get(name)?.url ?? '';
  const ask = (query: string, variables: object = {}) =>
    json(`${gateway.url}/graphql`, { query, variables }) as Promise<Answer>;

  beforeAll(async () => {
    place = await freshDatabase();
    const environment = { DATABASE_URL: place.url };
    for (const [name, part] of await Promise.all(
      OTHERS.map(async (other) => [other, await start(other, environment)] as const),
    )) {
      parts.set(name, part);
    }
    const logs = OTHERS.map((name) => `${name}=${url(name)}`).join(',');
    parts.set(LEDGER_HOST, await start(LEDGER_HOST, { ...environment, EVENT_SOURCES: logs }));
    while (!(await fetch(`${url(LEDGER_HOST)}/health/ready`)).ok) await pause(20);
    gateway = await startGateway({
      supergraphSdl: readSupergraph(),
      port: 0,
      logger: pino({ level: 'silent' }),
      subgraphUrls: Object.fromEntries(
        [...parts].map(([name, part]) => [name, `${part.url}/graphql`]),
      ),
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([...parts.values()].map(stop));
    await place.drop();
  });

  it.each(examples())('answers $operation', async ({ operation, variables }) => {
    const text = operations().find(({ name }) => name === operation)?.text ?? '';
    const { data, errors } = await ask(text, variables);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });

  it('has the activities of all domains in the ledger, pulled over HTTP', async () => {
    const { data } = await ask('{ activities(first: 100) { totalCount nodes { domain } } }');
    const nodes = data.activities.nodes as { domain: string }[];
    expect(data.activities.totalCount).toBe(29);
    expect(new Set(nodes.map(({ domain }) => domain)).size).toBe(6);
  });

  it('reads a log page by page, and refuses what is no place in it', async () => {
    const seen: string[] = [];
    for (let after = '0'; ; after = seen.at(-1) ?? '0') {
      const page = (await json(`${url('products')}/events?after=${after}&limit=3`)) as {
        seq: string;
      }[];
      if (page.length === 0) break;
      seen.push(...page.map(({ seq }) => seq));
    }
    // Three indicators that it owns, and eight facts.
    expect(seen).toHaveLength(11);
    expect((await fetch(`${url('products')}/events?after=x`)).status).toBe(400);
  });

  it('tells live what was recorded, from subgraph to subgraph over HTTP', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query: `subscription ($after: String) { activityRecorded(domains: [INDUSTRY], after: $after) {
          id agreement { id } investmentEvent { id } } }`,
        // Before the first position.
        variables: { after: Buffer.from('0~0').toString('base64url') },
      }),
    });
    if (!response.body) throw new Error('there is a stream');
    const seen: { id: string; agreement: object | null; investmentEvent: object | null }[] = [];
    for await (const event of readEvents(response.body)) {
      expect(event['errors']).toBeUndefined();
      seen.push((event['data'] as { activityRecorded: (typeof seen)[number] }).activityRecorded);
      if (seen.length === 3) break;
    }
    for (const { id, agreement, investmentEvent } of seen)
      expect([agreement, investmentEvent].filter(Boolean)).toEqual([{ id }]);
  });

  it('answers a subgraph directly, bad requests with a code', async () => {
    const graphql = `${url('labour')}/graphql`;
    expect(await json(graphql, { query: '{ __typename }' })).toEqual({
      data: { __typename: 'Query' },
    });
    const cases = [
      [{}, 'BAD_REQUEST'],
      [{ query: '{' }, 'GRAPHQL_PARSE_FAILED'],
      [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: 'query A { __typename } query B { __typename }' }, 'BAD_REQUEST'],
    ] as const;
    for (const [body, code] of cases) {
      const { errors } = (await json(graphql, body)) as Answer;
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  it('loses only the fields of a subgraph that is gone, and has them again when it is back', async () => {
    const query =
      '{ pairing(id: "120116-632300") { id products { totalCount } labourProgrammes { totalCount } } }';
    const products = parts.get('products');
    if (!products) throw new Error('products runs');
    products.child.kill('SIGKILL');
    await once(products.child, 'exit');
    const without = await ask(query);
    expect(without.data.pairing).toEqual({
      id: '120116-632300',
      products: null,
      labourProgrammes: { totalCount: 1 },
    });
    expect(without.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'SUBGRAPH_UNAVAILABLE',
    ]);
    const port = new URL(products.url).port;
    parts.set('products', await start('products', { DATABASE_URL: place.url, PORT: port }));
    await expect.poll(async () => (await ask(query)).errors, { timeout: 20_000 }).toBeUndefined();
  });

  it('stops gracefully', async () => {
    const labour = parts.get('labour');
    if (!labour) throw new Error('labour runs');
    parts.delete('labour');
    expect(await stop(labour)).toBe(0);
  });
});
