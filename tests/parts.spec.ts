import { networkInterfaces } from 'node:os';
import { gatewayIdentity, InternalTokens } from '@jiedui/identity';
import { DirectoryUnavailableError, httpDirectory, serveSubgraph } from '@jiedui/subgraph';
import type { Directory, DirectoryQuestion, RunningSubgraph } from '@jiedui/subgraph';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSubgraphs } from './graph.ts';

const SECRET = 'known to all parts of the graph of this spec';
const PAIRING = '120116-220100';
const NOTHING: DirectoryQuestion = { pairings: [], regions: [], organizations: [], sources: [] };

let graph: Awaited<ReturnType<typeof openSubgraphs>>;
let core: RunningSubgraph;
beforeAll(async () => {
  graph = await openSubgraphs(['pairings', 'industry']);
  core = graph.subgraph('pairings');
});
afterAll(() => graph.stop());

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) await stop();
});
const serve = async (subgraph: RunningSubgraph, tokens?: InternalTokens, host = '127.0.0.1') => {
  const { url, stop } = await serveSubgraph(subgraph, { host, port: 0, tokens });
  stops.push(stop);
  return url;
};
const inThePast = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - ms });
  const result = await work();
  vi.useRealTimers();
  return result;
};
const asked = async (url: string, path: string, proof?: string, body?: unknown) => {
  const response = await fetch(new URL(path, url), {
    headers: {
      ...(proof !== undefined && { authorization: `Bearer ${proof}` }),
      'content-type': 'application/json',
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: await response.json() };
};

describe('what only parts of the graph may ask', () => {
  const tokens = new InternalTokens(SECRET);
  const strangers: [string, () => Promise<string | undefined>][] = [
    ['who proves nothing', () => Promise.resolve(undefined)],
    ['who makes something up', () => Promise.resolve('e30.e30.e30')],
    [
      'who has the token of another secret',
      () => new InternalTokens(SECRET.toUpperCase()).sign(null),
    ],
    [
      'whose token is two minutes old',
      () => inThePast(120_000, () => new InternalTokens(SECRET).sign(null)),
    ],
    [
      'whose token was changed',
      async () => {
        const [head = '', claims = '', signature = ''] = (await tokens.sign(null)).split('.');
        const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
        const text = JSON.stringify({ ...changed, exp: 9_999_999_999 });
        return [head, Buffer.from(text).toString('base64url'), signature].join('.');
      },
    ],
    [
      'whose token says that it needs no signature',
      async () => {
        const [, claims = ''] = (await tokens.sign(null)).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
      },
    ],
  ];

  it.each(strangers)('is refused to %s', async (_, proof) => {
    const url = await serve(core, tokens);
    const refused = {
      status: 401,
      answer: {
        errors: [
          {
            message: 'only parts of the graph may ask this',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    };
    expect(await asked(url, 'events', await proof())).toEqual(refused);
    expect(await asked(url, 'directory', await proof(), NOTHING)).toEqual(refused);
  });

  it('is refused to a user, whoever vouches for him', async () => {
    const url = await serve(core, tokens);
    const proof = await tokens.sign(gatewayIdentity);
    expect((await asked(url, 'events', proof)).status).toBe(403);
    expect((await asked(url, 'directory', proof, NOTHING)).status).toBe(403);
  });

  it('is answered to a part that proves itself, health to everybody', async () => {
    const url = await serve(core, tokens);
    const proof = await tokens.sign(null);
    expect(await asked(url, 'events?limit=1', proof)).toMatchObject({
      status: 200,
      answer: [{ seq: '1' }],
    });
    expect((await asked(url, 'directory', proof, NOTHING)).status).toBe(200);
    expect((await asked(url, 'health/live')).status).toBe(200);
  });

  it.each(['events?after=-1', 'events?after=x', 'events?limit=99999', 'events?after=1;drop'])(
    'is refused where it cannot be meant: %s',
    async (path) => {
      expect((await asked(await serve(core), path)).status).toBe(400);
    },
  );

  it.each([null, {}, [], { ...NOTHING, pairings: 'x' }, { ...NOTHING, sources: [1] }])(
    'is refused where it is no question: %j',
    async (body) => {
      expect((await asked(await serve(core), 'directory', undefined, body)).status).toBe(400);
    },
  );

  it('is at most a thousand events at once', async () => {
    await core.database.pool.query(
      `insert into event (type, record_type, id, revision, record, client)
       select 'CONFIRMED', 'nothing', 'nothing', 1, '{}', 'test' from generate_series(1, 1200)`,
    );
    const { answer } = await asked(await serve(core), 'events?limit=9999');
    expect(answer).toHaveLength(1000);
  });

  it('is a directory of the core alone', async () => {
    const url = await serve(graph.subgraph('industry'));
    expect((await asked(url, 'directory', undefined, NOTHING)).status).toBe(404);
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  it.skipIf(outside === undefined)(
    'is answered to this machine alone where no secret is shared (needs an address besides loopback)',
    async () => {
      const { port } = new URL(await serve(core, undefined, '0.0.0.0'));
      expect((await asked(`http://127.0.0.1:${port}`, 'events')).status).toBe(200);
      const refused = await asked(`http://${outside ?? ''}:${port}`, 'events');
      expect(refused.status).toBe(403);
      expect(JSON.stringify(refused.answer)).toContain('INTERNAL_SECRET');
    },
  );
});

describe('the directory, asked over HTTP', () => {
  const tokens = new InternalTokens(SECRET);
  const organization = async () => {
    const { rows } = await core.database.pool.query<{ id: string }>(
      'select id from organization where withdrawn_at is null order by id limit 1',
    );
    return rows[0]?.id ?? '';
  };
  const take = (id: string, at: string | null) =>
    core.database.pool.query('update organization set withdrawn_at = $2 where id = $1', [id, at]);
  const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
  /** A directory that has been asked this, and whose core can be made to go. */
  const opened = async () => {
    const url = await serve(core, tokens);
    return {
      directory: httpDirectory({ name: 'pairings', url, tokens }),
      leave: () => stops.pop()?.(),
    };
  };
  const namesOf = async (directory: Directory, ...ids: string[]) =>
    [...(await directory.look({ ...NOTHING, organizations: ids })).organizations].sort();

  it('answers as the core does', async () => {
    const { directory } = await opened();
    const sources = await core.database.pool.query<{ id: string }>('select id from source limit 2');
    const question = {
      pairings: [PAIRING, 'nowhere'],
      regions: ['120116', '220100', 'x'],
      organizations: [await organization(), 'organization_nobody'],
      sources: [...sources.rows.map(({ id }) => id), 'source_none'],
    };
    const expected = await core.directory?.look(question);
    expect(expected?.pairings.size).toBe(1);
    expect(await directory.look(question)).toEqual(expected);
    // Again, now from memory.
    expect(await directory.look(question)).toEqual(expected);
  });

  it('does not know for longer than a minute what was taken back', async () => {
    const { directory } = await opened();
    const id = await organization();
    expect(await namesOf(directory, id)).toEqual([id]);
    await take(id, '2024-01-01');
    try {
      later(59_000);
      expect(await namesOf(directory, id)).toEqual([id]);
      later(61_000);
      expect(await namesOf(directory, id)).toEqual([]);
    } finally {
      await take(id, null);
    }
    expect(await namesOf(directory, id)).toEqual([id]);
  });

  it('learns at once what was unknown', async () => {
    const { directory } = await opened();
    const id = await organization();
    await take(id, '2024-01-01');
    expect(await namesOf(directory, id)).toEqual([]);
    await take(id, null);
    expect(await namesOf(directory, id)).toEqual([id]);
  });

  it('knows without the core what it has found before, and nothing else', async () => {
    const { directory, leave } = await opened();
    const id = await organization();
    await namesOf(directory, id, 'organization_nobody');
    await leave();
    later(3_600_000);
    expect(await namesOf(directory, id)).toEqual([id]);
    await expect(namesOf(directory, id, 'organization_nobody')).rejects.toThrow(
      DirectoryUnavailableError,
    );
    await expect(directory.look({ ...NOTHING, pairings: [PAIRING] })).rejects.toThrow(
      DirectoryUnavailableError,
    );
  });

  it('knows nothing where its secret is another', async () => {
    const url = await serve(core, tokens);
    const other = new InternalTokens(SECRET.toUpperCase());
    const directory = httpDirectory({ name: 'pairings', url, tokens: other });
    await expect(namesOf(directory, await organization())).rejects.toMatchObject({
      name: 'DirectoryUnavailableError',
      cause: { message: expect.stringContaining('INTERNAL_SECRET') as string },
    });
  });
});
