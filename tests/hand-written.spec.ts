import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contender } from '../bench/src/contenders/contender.ts';
import { startHandWritten } from '../bench/src/contenders/hand-written.ts';
import { compare } from '../bench/src/measure/compare.ts';
import { textOf } from '../bench/src/measure/workload.ts';
import type { Workload } from '../bench/src/measure/workload.ts';
import { openGraph } from './graph.ts';

/** What bench measures as the limit is a limit of ours only where it answers the same: here over the facts. */
let graph: Awaited<ReturnType<typeof openGraph>>;
let ours: Contender;
let handWritten: Contender;
let pages: Workload;
const list: Workload = {
  title: 'the list, seven at a time',
  requests: [{ query: textOf('40-list'), variables: { first: 7 } }],
};

beforeAll(async () => {
  graph = await openGraph();
  const stop = () => Promise.resolve();
  ours = { name: 'ours', url: `${graph.url}/graphql`, pids: [], stop };
  handWritten = await startHandWritten(graph.database.url);
  const { data } = await graph.ask('{ pairings(first: 100) { nodes { id } } }');
  const ids = ['nowhere', ...(data.pairings.nodes as { id: string }[]).map(({ id }) => id)];
  const query = textOf('01-pairing-page');
  pages = { title: 'all pages', requests: ids.map((id) => ({ query, variables: { id } })) };
});
afterAll(async () => {
  await handWritten.stop();
  await graph.stop();
});

describe('the hand-written limit', () => {
  it('answers every page as the graph does, also one of no pairing', async () => {
    const { answers, different } = await compare([ours, handWritten], pages);
    expect(different).toEqual([]);
    expect(answers).toBe(pages.requests.length);
    expect(answers).toBeGreaterThan(40);
  });

  it('answers the list as the graph does, to its end', async () => {
    const { answers, different } = await compare([ours, handWritten], list);
    expect(different).toEqual([]);
    expect(answers).toBeGreaterThan(5);
  });

  it('answers by one statement', async () => {
    const before = await handWritten.statements?.();
    await compare([ours, handWritten], { ...pages, requests: pages.requests.slice(0, 3) });
    expect(await handWritten.statements?.()).toBe((before ?? NaN) + 3);
  });
});

describe('a contender in its own words', () => {
  const saying = (data: object, lacks: string[] = []): Contender => ({
    ...handWritten,
    name: 'other',
    dialect: { asks: (request) => request, reads: () => data, lacks, differs: [] },
  });
  const answerOf = async () => (await graph.ask(textOf('40-list'), { first: 7 })).data as object;
  const first: Workload = {
    ...list,
    requests: [{ ...list.requests[0]!, variables: { first: 7 } }],
  };

  it('is compared with what it lacks left out, and with nothing else', async () => {
    const { pairings } = (await answerOf()) as { pairings: Record<string, unknown> };
    const wrong = { pairings: { ...pairings, totalCount: 1 } };
    const { totalCount: _, ...rest } = pairings;
    const found = async (other: Contender) => (await compare([ours, other], first)).different;
    expect((await found(saying(wrong)))[0]).toMatch(/^other \.pairings\.totalCount: \d+ and 1$/);
    const partial = await found(saying({ pairings: rest }, ['pairings.totalCount']));
    expect(partial.filter((line) => line.includes('totalCount'))).toEqual([]);
  });

  it('is not asked what it cannot be asked', async () => {
    const silent = saying({});
    const mute = { ...silent, dialect: { ...silent.dialect!, asks: () => undefined } };
    expect((await compare([ours, mute], first)).different).toEqual([]);
  });
});
