import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../reads/statement.ts';
import type { Call, Rows } from '../serve/read-rows.ts';
import { BatchedReads } from './batched-reads.ts';

interface UnderWay extends Call {
  readonly keys: readonly string[];
  readonly answer: () => void;
  readonly fail: (why: string) => void;
}

/** Reads of `first` rows beneath keys; a key's row says what it was asked for. `underWay` are statements without an answer. */
function opened(known: Partial<Statement> = { fastest: 0.1 }) {
  const statement: Statement = {
    name: 'titles',
    text: 'select …',
    parameters: [],
    checks: [],
    reads: [],
    keysAt: 1,
    uses: 2,
    ...known,
  };
  const underWay: UnderWay[] = [];
  const batches: number[] = [];
  const reads = new BatchedReads({
    run: (call) =>
      new Promise<Rows>((resolve, reject) => {
        const [first, keys] = call.values as [number, readonly string[]];
        underWay.push({
          ...call,
          keys,
          answer: () => {
            resolve(keys.map((key) => [`${key} ${String(first)}`]));
          },
          fail: (why) => {
            reject(new Error(why));
          },
        });
      }),
    onBatch: (count) => batches.push(count),
  });
  const ask = (keys: readonly string[], more: Partial<Call> & { first?: number } = {}) =>
    reads.run({ statement, name: statement.name, values: [more.first ?? 5, keys], ...more });
  /** The statements that were sent since the last look. */
  const sent = async () => {
    await turn();
    await turn();
    return underWay.splice(0);
  };
  return { reads, statement, ask, sent, batches };
}

const rowsOf = (...keys: string[]) => keys.map((key) => [`${key} 5`]);

describe('reads that differ in their keys alone', () => {
  it('are one statement where they are asked for at the same moment, and each gets its own rows', async () => {
    const { ask, sent, batches } = opened();
    const all = [ask(['a', 'b']), ask(['c']), ask(['b', 'a', 'd'])];
    const [only, ...others] = await sent();
    expect(others).toEqual([]);
    expect(only?.keys).toEqual(['a', 'b', 'c', 'd']);
    only?.answer();
    expect(await Promise.all(all)).toEqual([rowsOf('a', 'b'), rowsOf('c'), rowsOf('b', 'a', 'd')]);
    expect(batches).toEqual([3]);
  });

  it('wait for the statement that is under way, and go as one then', async () => {
    const { ask, sent } = opened();
    const first = ask(['a']);
    const [before] = await sent();
    const others = [ask(['b']), ask(['c'])];
    expect(await sent()).toEqual([]);
    before?.answer();
    expect(await first).toEqual(rowsOf('a'));
    const [after, ...more] = await sent();
    expect(more).toEqual([]);
    expect(after?.keys).toEqual(['b', 'c']);
    after?.answer();
    expect(await Promise.all(others)).toEqual([rowsOf('b'), rowsOf('c')]);
  });

  it('are asked for in other statements where anything else differs', async () => {
    const { ask, sent } = opened();
    void ask(['a']);
    void ask(['b'], { first: 6 });
    expect((await sent()).map(({ values }) => values)).toEqual([
      [5, ['a']],
      [6, ['b']],
    ]);
  });

  it.each([
    ['that nobody has asked for before', { fastest: 0.1 }, { name: undefined }],
    ['that was never timed', {}, {}],
    ['that takes ten milliseconds for a key', { fastest: 10 }, {}],
    ['that finds nothing by keys', { fastest: 0.1, keysAt: undefined }, {}],
  ])('are not put together for a statement %s', async (_, known, more) => {
    const { ask, sent } = opened(known);
    void ask(['a'], more);
    void ask(['b'], more);
    expect((await sent()).map(({ keys }) => keys)).toEqual([['a'], ['b']]);
  });

  it('are sent as soon as they would take ten milliseconds, whatever is under way', async () => {
    const { ask, sent } = opened({ fastest: 3 });
    void ask(['a']);
    await sent();
    for (const key of ['b', 'c', 'd']) void ask([key]);
    expect(await sent()).toEqual([]);
    void ask(['e']);
    expect((await sent()).map(({ keys }) => keys)).toEqual([['b', 'c', 'd', 'e']]);
  });

  it('go alone where one has many keys', async () => {
    const { ask, sent } = opened({ fastest: 0.001 });
    const many = Array.from({ length: 300 }, (_, at) => String(at));
    void ask(many);
    void ask(['a']);
    expect((await sent()).map(({ keys }) => keys.length)).toEqual([300, 1]);
  });

  it('wait for 50 milliseconds at most', async () => {
    const { ask, sent } = opened();
    void ask(['lost']);
    expect(await sent()).toHaveLength(1);
    const next = ask(['b']);
    await pause(25);
    expect(await sent()).toEqual([]);
    await pause(50);
    const [late] = await sent();
    expect(late?.keys).toEqual(['b']);
    late?.answer();
    expect(await next).toEqual(rowsOf('b'));
    // The lost one holds nobody any more.
    void ask(['c']);
    expect(await sent()).toHaveLength(1);
  });

  it('fail by themselves: where a statement of several fails, each gets its own', async () => {
    const { ask, sent } = opened();
    const good = ask(['good']);
    const bad = ask(['bad']);
    const [both] = await sent();
    both?.fail('division by zero');
    const [one, other] = await sent();
    expect([one?.keys, other?.keys]).toEqual([['good'], ['bad']]);
    one?.answer();
    other?.fail('division by zero');
    expect(await good).toEqual(rowsOf('good'));
    await expect(bad).rejects.toThrow('division by zero');
  });

  it('are let go of one by one, and the statement with the last', async () => {
    const { ask, sent } = opened();
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
    const { ask, sent } = opened();
    const gone = expect(ask(['a'], { signal: AbortSignal.abort() })).rejects.toThrow('given up');
    const all = [ask(['b']), ask(['c'])];
    const [only] = await sent();
    await gone;
    expect(only?.keys).toEqual(['b', 'c']);
    only?.answer();
    expect(await Promise.all(all)).toEqual([rowsOf('b'), rowsOf('c')]);
  });

  it('are all answered before their end is told', async () => {
    const { reads, ask, sent } = opened();
    await reads.ended();
    const first = ask(['a']);
    const [before] = await sent();
    const second = ask(['b']);
    let isOver = false;
    const over = reads.ended().then(() => (isOver = true));
    before?.answer();
    expect(await first).toEqual(rowsOf('a'));
    const [after] = await sent();
    expect(isOver).toBe(false);
    after?.answer();
    expect(await second).toEqual(rowsOf('b'));
    await over;
  });

  it('take notice of a statement that has become slower or faster', async () => {
    const { statement, ask, sent } = opened({ fastest: 1 });
    const slow = ask(['a']);
    const [first] = await sent();
    await pause(20);
    first?.answer();
    await slow;
    expect(statement.fastest).toBeCloseTo(1.01);
    const fast = ask(['a', 'b', 'c']);
    const [second] = await sent();
    second?.answer();
    await fast;
    expect(statement.fastest).toBeLessThan(1);
  });
});
