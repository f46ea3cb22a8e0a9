import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, post } from '../../test/client.ts';
import { compose, places } from '../../test/graph.ts';
import { issuer } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';
import { InProcessDataSource } from './in-process-data-source.ts';
import { JoinedAnswer } from './joined-answer.ts';

const QUERY = '{ regions { code name } }';
const MUTATION = 'mutation { rename(code: "120116", name: "New") { name } }';
const { verifier, sign } = issuer();
type Asked = Parameters<typeof places.answer>[0];

let gateway: RunningGateway;
let asked: Asked[] = [];
let joinedBefore: number;
let hold: Promise<void> | undefined;
let fault: Error | undefined;

const slow = {
  name: 'places',
  answer: async (request: Asked) => {
    asked.push(request);
    await hold;
    if (fault) throw fault;
    return places.answer(request);
  },
};
const source = new InProcessDataSource(slow);

beforeAll(async () => {
  gateway = await startGateway({
    supergraphSdl: compose({ places: 'http://127.0.0.1:9' }, [places]),
    port: 0,
    logger: memoryLog().logger,
    tokenVerifier: verifier,
    dataSource: () => source,
  });
});
beforeEach(() => {
  asked = [];
  joinedBefore = source.sharedFetches;
  hold = undefined;
  fault = undefined;
});
afterAll(() => gateway.stop());

/** From now on every fetch waits; answers what lets all of them go. */
function held(): () => void {
  let release: () => void = () => undefined;
  hold = new Promise((resolve) => (release = resolve));
  return release;
}
const joined = () => source.sharedFetches - joinedBefore;
/** Until so many were asked for, and so many more wait for the answers of these. */
const until = (fetches: number, waiting = 0) =>
  vi.waitUntil(() => asked.length >= fetches && joined() >= waiting, { timeout: 10_000 });
const by = (token: string, query: string) =>
  post(gateway.url, { query }, { authorization: `Bearer ${token}` });

describe('equal queries under way in one process', () => {
  it('are one fetch, and each has an answer of its own', async () => {
    const release = held();
    const all = Array.from({ length: 5 }, () => ask(gateway.url, QUERY));
    await until(1, 4);
    release();
    const answers = await Promise.all(all);
    expect(asked).toHaveLength(1);
    expect(joined()).toBe(4);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data).toMatchObject({ regions: [{ code: '120116' }, {}, {}] });
  });

  it('fail for all who asked, each with an error of its own', async () => {
    const release = held();
    fault = new Error('lost');
    const all = Array.from({ length: 3 }, () => ask(gateway.url, QUERY));
    await until(1, 2);
    release();
    for (const { errors } of await Promise.all(all))
      expect(errors).toMatchObject([{ path: ['regions'], extensions: { code: 'INTERNAL_ERROR' } }]);
    expect(asked).toHaveLength(1);
  });

  it('are never shared by different identities', async () => {
    const release = held();
    const [one, two] = [await sign(), await sign()];
    const all = [by(one, QUERY), by(two, QUERY), ask(gateway.url, QUERY), by(one, QUERY)];
    await until(3, 1);
    release();
    await Promise.all(all);
    expect(asked).toHaveLength(3);
  });

  it('are not joined by one that comes after a change', async () => {
    const token = await sign();
    const release = held();
    const before = by(token, QUERY);
    await until(1);
    hold = undefined;
    await by(token, MUTATION);
    expect((await by(token, QUERY)).errors).toBeUndefined();
    expect(asked).toHaveLength(3);
    release();
    await before;
  });
});

describe('a shared answer', () => {
  const from = { read: undefined, since: undefined };

  it('is for each alone, whatever another writes into theirs', () => {
    const shared = new JoinedAnswer({ data: { a: [{ b: 1 }] } }, from, true);
    const [one, two] = [shared.take(), shared.take()];
    (one?.data?.['a'] as { b: number }[])[0]!.b = 2;
    expect([two, shared.take()]).toEqual([
      { data: { a: [{ b: 1 }] } },
      { data: { a: [{ b: 1 }] } },
    ]);
  });

  it('is gone for who comes after it was known that one alone waits', () => {
    const shared = new JoinedAnswer({ data: { a: 1 } }, from, false);
    expect([shared.take(), shared.take()]).toEqual([{ data: { a: 1 } }, undefined]);
  });

  it('without data is the same for all', () => {
    const shared = new JoinedAnswer({ data: null, errors: [] }, from, false);
    expect([shared.take(), shared.take()]).toEqual(Array(2).fill({ data: null, errors: [] }));
  });
});
