import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, post, read } from '../../test/client.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';
import { hashOf, TrustedDocuments } from './manifest.ts';

const REGIONS = 'query Regions { regions { code } }\n';
const RENAME = 'mutation Rename { rename(code: "120116", name: "x") { name } }';
const REGION = 'query Region($code: RegionCode!) { region(code: $code) { name } }';
const STRANGE = '{ regions { name } }';
const documents = new TrustedDocuments([
  { id: hashOf(REGIONS), name: 'Regions', type: 'query', body: REGIONS },
  { id: hashOf(RENAME), name: 'Rename', type: 'mutation', body: RENAME },
  { id: 'own:region', name: 'Region', type: 'query', body: REGION },
]);
const { logger, lines } = memoryLog();
let pair: Pair;
const gateways: RunningGateway[] = [];
let [off, log, only] = ['', '', ''];

async function start(mode?: 'log' | 'only') {
  const documentTrust = mode && { mode, documents };
  const { supergraphSdl } = pair;
  const gateway = await startGateway({ supergraphSdl, port: 0, logger, documentTrust });
  gateways.push(gateway);
  return gateway.url;
}
beforeAll(async () => {
  pair = await listenAll();
  off = await start();
  log = await start('log');
  only = await start('only');
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await pair.stop();
});
beforeEach(() => {
  lines.length = 0;
});

const code = (reply: { errors?: { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.[0]?.extensions['code'];
const hashed = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});
const get = async (url: string, fields: Record<string, unknown>, headers = {}) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return read(await fetch(`${url}/graphql?${search.toString()}`, { headers }));
};

describe('a gateway that serves trusted documents only', () => {
  it.each([
    ['its text', { query: REGIONS }],
    ['its text and its hash', { query: REGIONS, ...hashed(REGIONS) }],
    ['its hash alone', hashed(REGIONS)],
    ['its id', { documentId: hashOf(REGIONS) }],
    ['its id as the draft writes it', { documentId: `sha256:${hashOf(REGIONS)}` }],
    ['its id by the shorter name', { id: hashOf(REGIONS) }],
    ['its id, with a text that is empty', { id: hashOf(REGIONS), query: '' }],
  ])('answers one of its manifest by %s', async (_, body) => {
    expect(await post(only, body)).toMatchObject({ status: 200, data: { regions: [{}, {}, {}] } });
  });

  it('answers one with an id of its own, and with variables', async () => {
    const variables = { code: '120116' };
    for (const fields of [{ id: 'own:region' }, { id: hashOf(REGION) }, { query: REGION }]) {
      const body = { ...fields, variables };
      expect((await post(only, body)).data).toEqual({ region: { name: 'Binhai' } });
    }
    expect((await get(only, { id: 'own:region', variables })).data).toEqual({
      region: { name: 'Binhai' },
    });
  });

  it.each([
    ['another text', { query: STRANGE }],
    ['a text that differs by one space', { query: `${REGIONS} ` }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['another hash', hashed(STRANGE)],
    ['another id', { id: 'constructor' }],
    ['another text beside the id of a trusted one', { query: STRANGE, id: hashOf(REGIONS) }],
    ['another text beside the hash of a trusted one', { query: STRANGE, ...hashed(REGIONS) }],
  ])('refuses %s, before anything is planned', async (_, body) => {
    const before = pair.places.seen.length;
    for (const reply of [
      await post(only, body),
      await get(only, body, { 'apollo-require-preflight': '1' }),
    ]) {
      expect(reply.status).toBe(403);
      expect(code(reply)).toBe('DOCUMENT_NOT_TRUSTED');
    }
    expect(pair.places.seen.length).toBe(before);
  });

  it('keeps no text for later that it has refused', async () => {
    await post(only, { query: STRANGE, ...hashed(STRANGE) });
    expect(code(await post(only, hashed(STRANGE)))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it.each([
    ['{}'],
    ['[]'],
    ['null'],
    ['{"query": 5}'],
    ['{"id": 5}'],
    [`[{"query": "${STRANGE}"}]`],
  ])('leaves to Apollo what is no request: %s', async (body) => {
    expect(code(await post(only, body))).toBe('BAD_REQUEST');
  });

  it('refuses a parameter that is given twice, whichever of them is trusted', async () => {
    const twice = `query=${encodeURIComponent(REGIONS)}&query=${encodeURIComponent(STRANGE)}`;
    for (const search of [twice, twice.split('&').reverse().join('&')]) {
      const reply = await read(
        await fetch(`${only}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } }),
      );
      expect([400, 403]).toContain(reply.status);
      expect(reply.data).toBeUndefined();
    }
  });
});

describe('a plain link', () => {
  it('may name a trusted query, whose answer anybody may keep', async () => {
    const reply = await get(only, { documentId: hashOf(REGIONS) });
    expect(reply).toMatchObject({ status: 200, data: { regions: [{}, {}, {}] } });
    expect(reply.headers.get('cache-control')).toBe('public, max-age=10');
    expect((await get(log, hashed(REGIONS))).status).toBe(200);
  });

  it('may not bring a text', async () => {
    const reply = await get(only, { query: REGIONS });
    expect([reply.status, code(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('may not change anything', async () => {
    for (const headers of [{}, { 'apollo-require-preflight': '1' }]) {
      const reply = await get(only, { documentId: hashOf(RENAME) }, headers);
      expect([400, 405]).toContain(reply.status);
      expect(reply.data).toBeUndefined();
    }
  });
});

describe('a gateway that tells of documents that are not trusted', () => {
  it('serves them, and tells of each once, with who sent it', async () => {
    const query = 'query Strange { regions { name } }';
    const headers = { 'apollographql-client-name': 'a page' };
    expect((await post(log, { query, operationName: 'Strange' }, headers)).status).toBe(200);
    expect((await post(log, { query }, headers)).status).toBe(200);
    expect(lines).toMatchObject([
      {
        msg: 'a document that is not trusted',
        hash: hashOf(query),
        operationName: 'Strange',
        client: 'a page',
        text: query,
      },
    ]);
  });

  it('says nothing of trusted ones', async () => {
    await ask(log, REGIONS);
    await post(log, { id: hashOf(REGIONS) });
    expect(lines).toEqual([]);
  });

  it('goes on to learn automatic persisted queries', async () => {
    expect(code(await post(log, hashed(STRANGE)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(log, { query: STRANGE, ...hashed(STRANGE) })).status).toBe(200);
    expect((await post(log, hashed(STRANGE))).status).toBe(200);
  });
});

describe('a gateway that does not look at documents', () => {
  it('serves all, learns automatic persisted queries, and knows no ids', async () => {
    expect((await ask(off, STRANGE)).status).toBe(200);
    await post(off, { query: STRANGE, ...hashed(STRANGE) });
    expect((await post(off, hashed(STRANGE))).status).toBe(200);
    expect(code(await post(off, { documentId: hashOf(REGIONS) }))).toBe('BAD_REQUEST');
    expect(lines).toEqual([]);
  });
});
