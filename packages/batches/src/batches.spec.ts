import type { GiveUpSignal } from '@jiedui/give-up';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Batches } from './batches.ts';

interface Asking {
  readonly keys: readonly string[];
  readonly signal?: GiveUpSignal | undefined;
}

interface UnderWay {
  /** Of all calls that are answered together. */
  readonly keys: readonly string[];
  readonly signal: GiveUpSignal | undefined;
  readonly answer: () => void;
  readonly fail: (why: string) => void;
}

/** The clock stands still but for this: what a busy machine takes besides counts for nothing. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Batches of which nothing is answered before a spec says so, of a kind that takes so many milliseconds for a key. */
async function opened(pace = 0.1) {
  const underWay: UnderWay[] = [];
  const counts: number[] = [];
  const batches = new Batches<Asking, string>({
    answer: (calls, signal) =>
      new Promise((resolve, reject) => {
        underWay.push({
          keys: calls.flatMap(({ keys }) => keys),
          signal,
          answer: () => {
            resolve(calls.map(({ keys }) => `rows of ${keys.join()}`));
          },
          fail: (why) => {
            reject(new Error(why));
          },
        });
      }),
    sizeOf: ({ keys }) => keys.length,
    mostSize: 300,
    mostMs: 10,
    givenUp: () => new Error('given up'),
    onBatch: (calls) => counts.push(calls),
  });
  const ask = (
    keys: readonly string[],
    { signal, apart }: { signal?: AbortSignal; apart?: string } = {},
  ) => batches.ask('titles', { keys, signal }, apart);
  /** What was sent since the last look. */
  const sent = async () => {
    await turn();
    await turn();
    return underWay.splice(0);
  };
  // So it is timed.
  const first = ask(Array.from({ length: 1000 }, (_, at) => String(at)));
  const [only] = await sent();
  await pass(1000 * pace);
  only?.answer();
  await first;
  return { batches, ask, sent, counts };
}

describe('calls that can be answered together', () => {
  it('are, where they are asked for at the same moment, and each gets its own answer', async () => {
    const { ask, sent, counts } = await opened();
    const all = [ask(['a', 'b']), ask(['c'])];
    const [only, ...others] = await sent();
    expect(others).toEqual([]);
    expect(only?.keys).toEqual(['a', 'b', 'c']);
    only?.answer();
    expect(await Promise.all(all)).toEqual(['rows of a,b', 'rows of c']);
    expect(counts).toEqual([2]);
  });

  it('wait for what is under way, and go as one then', async () => {
    const { ask, sent, counts } = await opened();
    const first = ask(['a']);
    const [before] = await sent();
    const others = [ask(['b']), ask(['c'])];
    expect(await sent()).toEqual([]);
    before?.answer();
    expect(await first).toBe('rows of a');
    const [after, ...more] = await sent();
    expect(more).toEqual([]);
    expect(after?.keys).toEqual(['b', 'c']);
    after?.answer();
    expect(await Promise.all(others)).toEqual(['rows of b', 'rows of c']);
    expect(counts).toEqual([1, 2]);
  });

  it('are answered apart where they are said to be', async () => {
    const { ask, sent } = await opened();
    void ask(['a'], { apart: 'one' });
    void ask(['b'], { apart: 'other' });
    expect((await sent()).map(({ keys }) => keys)).toEqual([['a'], ['b']]);
  });

  it('are answered apart where nobody knows how long they take', async () => {
    const { batches, sent } = await opened();
    void batches.ask('dates', { keys: ['a'] });
    void batches.ask('dates', { keys: ['b'] });
    expect((await sent()).map(({ keys }) => keys)).toEqual([['a'], ['b']]);
  });

  it('are answered side by side where each takes long', async () => {
    const { batches, ask, sent } = await opened();
    const first = batches.ask('sums', { keys: ['a'] });
    const [only] = await sent();
    await pass(20);
    only?.answer();
    await first;
    for (const key of ['b', 'c']) void batches.ask('sums', { keys: [key] });
    expect((await sent()).map(({ keys }) => keys)).toEqual([['b'], ['c']]);
    void ask(['d']);
    void ask(['e']);
    expect((await sent()).map(({ keys }) => keys)).toEqual([['d', 'e']]);
  });

  it('are sent as soon as they would take too long together, whatever is under way', async () => {
    const { ask, sent } = await opened();
    void ask(['a']);
    await sent();
    const many = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    void ask(many(20));
    void ask(many(20));
    expect(await sent()).toEqual([]);
    void ask(many(90));
    expect((await sent()).map(({ keys }) => keys.length)).toEqual([130]);
  });

  it('go alone where one asks for much', async () => {
    const { ask, sent } = await opened(0.001);
    void ask(Array.from({ length: 300 }, (_, at) => String(at)));
    void ask(['a']);
    expect((await sent()).map(({ keys }) => keys.length)).toEqual([300, 1]);
  });

  it('wait for 50 milliseconds at most', async () => {
    const { ask, sent } = await opened();
    void ask(['lost']);
    expect(await sent()).toHaveLength(1);
    const next = ask(['b']);
    await pass(25);
    expect(await sent()).toEqual([]);
    await pass(50);
    const [late] = await sent();
    expect(late?.keys).toEqual(['b']);
    late?.answer();
    expect(await next).toBe('rows of b');
    // The lost one holds nobody any more.
    void ask(['c']);
    expect(await sent()).toHaveLength(1);
  });

  it('fail by themselves: where several fail together, each is asked alone', async () => {
    const { ask, sent } = await opened();
    const good = ask(['good']);
    const bad = ask(['bad']);
    const [both] = await sent();
    both?.fail('division by zero');
    const [one, other] = await sent();
    expect([one?.keys, other?.keys]).toEqual([['good'], ['bad']]);
    one?.answer();
    other?.fail('division by zero');
    expect(await good).toBe('rows of good');
    await expect(bad).rejects.toThrow('division by zero');
  });

  it('are let go of one by one, and what answers them with the last', async () => {
    const { ask, sent } = await opened();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = ask(['a'], { signal: one.signal });
    const second = ask(['b'], { signal: other.signal });
    const [both] = await sent();
    one.abort();
    await expect(first).rejects.toThrow('given up');
    expect(both?.signal?.aborted).toBe(false);
    other.abort();
    await expect(second).rejects.toThrow('given up');
    expect(both?.signal?.aborted).toBe(true);
  });

  it('are not asked for where they are given up before', async () => {
    const { ask, sent } = await opened();
    const gone = expect(ask(['a'], { signal: AbortSignal.abort() })).rejects.toThrow('given up');
    const all = [ask(['b']), ask(['c'])];
    const [only] = await sent();
    await gone;
    expect(only?.keys).toEqual(['b', 'c']);
    only?.answer();
    expect(await Promise.all(all)).toEqual(['rows of b', 'rows of c']);
  });

  it('are all answered before their end is told', async () => {
    const { batches, ask, sent } = await opened();
    await batches.ended();
    const first = ask(['a']);
    const [before] = await sent();
    const second = ask(['b']);
    let isOver = false;
    const over = batches.ended().then(() => (isOver = true));
    before?.answer();
    expect(await first).toBe('rows of a');
    const [after] = await sent();
    expect(isOver).toBe(false);
    after?.answer();
    expect(await second).toBe('rows of b');
    await over;
  });
});
