import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventSources } from './event-sources.ts';

const EVENTS = [{ seq: '8', type: 'REPORTED' }];
let folder: string;
let file: string;
let server: Server;
let url: string;
let status = 200;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(EVENTS));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  folder = await mkdtemp(path.join(tmpdir(), 'event-sources-'));
  file = path.join(folder, 'supergraph.graphql');
  await writeFile(
    file,
    `enum join__Graph {
      INDUSTRY @join__graph(name: "industry", url: "${url}/one/graphql")
      PAIRINGS @join__graph(name: "pairings", url: "http://pairings:4001/graphql")
    }`,
  );
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const only = (sources: ReturnType<typeof eventSources>) => {
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new Error(`${String(sources.length)} sources`);
  return source;
};

describe('the logs of the other subgraphs', () => {
  it('are beside the addresses of the supergraph, without one own', async () => {
    const source = only(eventSources('pairings', { SUPERGRAPH_FILE: file, EVENT_SOURCES: '' }));
    expect(source.name).toBe('industry');
    expect(await source.read('7', 100)).toEqual(EVENTS);
    expect(asked.at(-1)).toBe('/one/events?after=7&limit=100');
  });

  it('are where they are said to be, whatever the supergraph says', async () => {
    const EVENT_SOURCES = `industry=${url}, labour=${url}/graphql?a=b,pairings=${url}`;
    const sources = eventSources('pairings', { SUPERGRAPH_FILE: file, EVENT_SOURCES });
    expect(sources.map(({ name }) => name)).toEqual(['industry', 'labour']);
    for (const source of sources) {
      await source.read('0', 1);
      expect(asked.at(-1)).toBe('/events?after=0&limit=1');
    }
  });

  it('are none where nothing says where they are', () => {
    expect(eventSources('pairings', { EVENT_SOURCES: '' })).toEqual([]);
  });

  it('want a supergraph that can be read', () => {
    const missing = { SUPERGRAPH_FILE: path.join(folder, 'none.graphql'), EVENT_SOURCES: '' };
    expect(() => eventSources('pairings', missing)).toThrow(OperatorError);
  });
});

describe('a log elsewhere', () => {
  const source = () => only(eventSources('pairings', { EVENT_SOURCES: `industry=${url}` }));

  it('rings by the clock until nobody listens', async () => {
    let rings = 0;
    const stop = source().onRing(() => (rings += 1));
    await expect.poll(() => rings).toBeGreaterThan(0);
    stop();
    const before = rings;
    await wait(600);
    expect(rings).toBe(before);
  });

  it('says whose answer was no answer', async () => {
    status = 503;
    await expect(source().read('0', 1)).rejects.toThrow('industry answers 503');
  });
});
