import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listenAll } from '../test/pair.ts';
import type { Pair } from '../test/pair.ts';
import { listen } from '../test/tiny-subgraph.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const PAGE = '{ region(code: "120116") { name parks(first: 2) { name } } }';

describe('a gateway over subgraphs behind HTTP', () => {
  const { logger, lines } = memoryLog();
  let pair: Pair;
  let gateway: RunningGateway;
  beforeAll(async () => {
    pair = await listenAll();
    gateway = await startGateway({ supergraphSdl: pair.supergraphSdl, port: 0, logger });
  });
  afterAll(async () => {
    await gateway.stop();
    await pair.stop();
  });

  it('joins their answers', async () => {
    const { status, data, errors } = await ask(gateway.url, PAGE);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      region: {
        name: 'Binhai',
        parks: [{ name: 'Park 1 of 120116' }, { name: 'Park 2 of 120116' }],
      },
    });
  });

  it('hands variables on to the subgraph that needs them', async () => {
    const { data } = await ask(
      gateway.url,
      'query ($n: Int) { byText(id: "632300") { parks(first: $n) { name } } }',
      {
        n: 1,
      },
    );
    expect(data).toEqual({ byText: { parks: [{ name: 'Park 1 of 632300' }] } });
  });

  it('tells clients the schema', async () => {
    const { data } = await ask(gateway.url, '{ __type(name: "Region") { fields { name } } }');
    expect(JSON.stringify(data)).toContain('flagship');
  });

  it('logs its start with address and subgraphs, and nothing for a good request', async () => {
    const before = lines.length;
    await ask(gateway.url, PAGE);
    expect(lines.length).toBe(before);
    expect(lines[0]).toMatchObject({
      url: gateway.url,
      subgraphs: ['industry', 'places'],
      msg: 'gateway listening',
    });
  });

  it('answers no query plan, whatever the header asks', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-query-plan-experimental': '1' },
      body: JSON.stringify({ query: PAGE }),
    });
    expect(await response.text()).not.toContain('queryPlan');
  });
});

describe('starting a gateway', () => {
  it('needs no subgraph, and serves each from the moment it comes', async () => {
    const { logger } = memoryLog();
    const later = await listen(places);
    const supergraphSdl = compose({ places: later.url });
    await later.stop();
    const gateway = await startGateway({ supergraphSdl, port: 0, logger });
    const before = await ask(gateway.url, '{ regions { name } }');
    expect(before.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    const back = await listen(places, Number(new URL(later.url).port));
    const after = await ask(gateway.url, '{ region(code: "120116") { name } }');
    expect(after.data).toEqual({ region: { name: 'Binhai' } });
    await gateway.stop();
    await back.stop();
  });

  it('takes another address for a subgraph than the supergraph names', async () => {
    const elsewhere = await listen(places);
    const { logger } = memoryLog();
    const subgraphUrls = { places: elsewhere.url };
    const gateway = await startGateway({ supergraphSdl: compose(), subgraphUrls, port: 0, logger });
    expect((await ask(gateway.url, '{ regions { code } }')).data).toHaveProperty('regions');
    await gateway.stop();
    await elsewhere.stop();
  });

  it('may keep the schema to itself', async () => {
    const { logger } = memoryLog();
    const gateway = await startGateway({
      supergraphSdl: compose(),
      introspection: false,
      port: 0,
      logger,
    });
    const asked = await ask(gateway.url, '{ __schema { types { name } } }');
    const guessed = await ask(gateway.url, '{ region }');
    for (const reply of [asked, guessed]) {
      expect(reply.status).toBe(400);
      expect(reply.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect((await ask(gateway.url, '{ regionz { code } }')).text).not.toContain('regions');
    await gateway.stop();
  });

  it('refuses an address for a subgraph that does not exist, since that is a typing error', async () => {
    const { logger } = memoryLog();
    const start = startGateway({
      supergraphSdl: compose(),
      subgraphUrls: { plcaes: 'http://a' },
      port: 0,
      logger,
    });
    await expect(start).rejects.toThrow(
      'SUBGRAPH_URLS names plcaes, but the supergraph has industry, places',
    );
  });

  it.each(['', 'type Query {', 'type Query { a: Int }', '{"data": null}'])(
    'says in one line that %j is no supergraph',
    async (supergraphSdl) => {
      const { logger } = memoryLog();
      const start = startGateway({ supergraphSdl, port: 0, logger });
      await expect(start).rejects.toThrow(
        /^The supergraph cannot be loaded: [^\n]+; compose it again$/,
      );
    },
  );

  it('serves the others where a subgraph has no usable address', async () => {
    const { logger, lines } = memoryLog();
    const remote = await listen(places);
    const gateway = await startGateway({
      supergraphSdl: compose({ places: remote.url, industry: '' }),
      port: 0,
      logger,
    });
    const { data, errors } = await ask(
      gateway.url,
      '{ region(code: "120116") { name parks { name } } }',
    );
    expect(data).toEqual({ region: { name: 'Binhai', parks: null } });
    expect(errors?.[0]?.path).toEqual(['region', 'parks']);
    expect(lines).toContainEqual(expect.objectContaining({ subgraph: 'industry', level: 40 }));
    await gateway.stop();
    await remote.stop();
  });

  it('says what to do about a port that is taken', async () => {
    const { logger } = memoryLog();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const start = startGateway({ supergraphSdl: compose(), port, logger });
    await expect(start).rejects.toThrow(
      `Port ${String(port)} on 127.0.0.1 is taken; stop what uses it or set PORT to another`,
    );
    other.close();
  });

  it('says what to do about an address that is not this machine', async () => {
    const { logger } = memoryLog();
    const start = startGateway({ supergraphSdl: compose(), host: '192.0.2.1', port: 0, logger });
    await expect(start).rejects.toThrow('set HOST to one it has');
  });
});
