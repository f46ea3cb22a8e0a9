import { request as open } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { coded, tinySubgraph } from '../../test/tiny-subgraph.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';

const { logger, lines } = memoryLog();

/** A list of so many notes, of which a page may go wrong. */
const shelf = { rows: 0, pages: 0, failAt: Infinity, blankAt: Infinity, text: '', slow: 0 };

const subgraph = tinySubgraph(
  'notes',
  `type Query { notes(first: Int = 20, after: String): NoteConnection! @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
  type NoteConnection { totalCount: Int! nodes: [Note!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Note { number: Int! text: String score: Float isOpen: Boolean tags: [String!] }`,
  {
    Query: {
      notes: async (_: unknown, { first, after }: { first: number; after: string | null }) => {
        shelf.pages += 1;
        await pause(shelf.slow);
        if (shelf.pages === shelf.failAt) throw coded('SUBGRAPH_UNAVAILABLE', 'notes are away');
        const from = Number(after ?? 0);
        const to = Math.min(from + first, shelf.rows);
        return {
          totalCount: shelf.rows,
          nodes: Array.from({ length: to - from }, (_none, at) => ({ number: from + at + 1 })),
          pageInfo: { hasNextPage: to < shelf.rows, endCursor: String(to) },
        };
      },
    },
    Note: {
      text: ({ number }: { number: number }) => {
        if (number === shelf.blankAt) throw coded('FORBIDDEN', 'not for you');
        return shelf.text || `note ${String(number)}`;
      },
      score: ({ number }: { number: number }) => -number / 2,
      isOpen: () => true,
      tags: () => ['=a', 'b'],
    },
  },
);

const QUERY = '{ notes { nodes { number text score isOpen tags } } }';

describe('a file of a list', () => {
  let gateway: RunningGateway;
  const startOne = (options: Partial<GatewayOptions> = {}) =>
    startGateway({
      supergraphSdl: compose({}, [subgraph]),
      port: 0,
      logger,
      dataSource: () => new InProcessDataSource(subgraph),
      ...options,
    });
  beforeAll(async () => {
    gateway = await startOne();
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    Object.assign(shelf, {
      rows: 250,
      pages: 0,
      failAt: Infinity,
      blankAt: Infinity,
      text: '',
      slow: 0,
    });
  });
  const get = (format = 'csv', url = gateway.url) =>
    fetch(`${url}/graphql?${String(new URLSearchParams({ format, query: QUERY }))}`);

  it('is of any graph, by the names of its schema', async () => {
    const text = await (await get()).text();
    const rows = text.split('\r\n');
    expect(rows[0]).toBe('number,text,score,isOpen,tags');
    expect(rows[1]).toBe('1,note 1,-0.5,true,"[""=a"",""b""]"');
    expect(rows).toHaveLength(252);
    expect(shelf.pages).toBe(3);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['a,"b"\nc', '"a,""b""\nc"'],
  ])('computes nothing of %j', async (text, told) => {
    Object.assign(shelf, { text, rows: 1 });
    const body = await (await get()).text();
    expect(body).toContain(`\r\n1,${told},-0.5,true,`);
  });

  it('is refused whole where its first page is not', async () => {
    shelf.failAt = 1;
    const away = await get();
    expect(away.status).toBe(503);
    expect(await away.json()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    Object.assign(shelf, { failAt: Infinity, blankAt: 5 });
    const denied = await get();
    expect(denied.status).toBe(403);
    expect(await denied.json()).not.toHaveProperty('data');
  });

  it.each(['csv', 'xlsx'])('breaks off where a later page is not whole: %s', async (format) => {
    shelf.rows = 2_000;
    shelf.blankAt = 1_500;
    const response = await get(format);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
    await expect.poll(() => lines.some((line) => line['msg'] === 'a file broke off')).toBe(true);
  });

  it('stops asking when its reader goes, and reads no further ahead than a page', async () => {
    Object.assign(shelf, { rows: 10_000_000, text: 'x'.repeat(2_000) });
    const client = open(
      `${gateway.url}/graphql?${String(new URLSearchParams({ format: 'csv', query: QUERY }))}`,
    );
    await new Promise<void>((resolve) => {
      client.once('response', (response) => {
        response.pause();
        resolve();
      });
      client.end();
    });
    let stuck = -1;
    while (stuck !== shelf.pages) {
      stuck = shelf.pages;
      await pause(1_000);
    }
    expect(stuck).toBeLessThan(200);
    const before = lines.length;
    client.destroy();
    await pause(300);
    expect(shelf.pages).toBeLessThanOrEqual(stuck + 2);
    // Who goes is no fault of ours.
    expect(lines.slice(before)).toEqual([]);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/gateway_files_total\{format="csv",outcome="gone"\} 1/);
    expect(metrics).toMatch(/gateway_files_total\{format="csv",outcome="broken"\} 1/);
  });

  it('has as many rows in a page as one operation may cost', async () => {
    const tight = await startOne({ limits: { cost: 60 } });
    const text = await (await get('csv', tight.url)).text();
    expect(text.split('\r\n')).toHaveLength(252);
    expect(shelf.pages).toBeGreaterThan(4);
    await tight.stop();
  });

  it('goes on in the next minute where its client has spent this one', async () => {
    const poor = await startOne({ limits: { rate: 150 } });
    const response = await get('csv', poor.url);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    await reader?.read();
    await pause(300);
    expect(shelf.pages).toBe(1);
    await reader?.cancel();
    const refused = await get('csv', poor.url);
    expect(refused.status).toBe(429);
    await poor.stop();
  });

  it('is one of so many at once', async () => {
    const few = await startOne({ files: { most: { most: 1, mostPerClient: 1 } } });
    shelf.rows = 1_000_000;
    const first = await get('csv', few.url);
    const second = await get('csv', few.url);
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }],
    });
    await first.body?.cancel();
    await few.stop();
  });
});
