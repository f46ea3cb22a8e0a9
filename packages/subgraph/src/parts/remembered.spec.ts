import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

const MINUTE = 60_000;

describe('what is remembered', () => {
  it('is fresh for a minute, and is known for longer', () => {
    const kept = new Remembered<string>();
    kept.learn(['a', 'b'], new Map([['a', 'A']]), 0);
    expect(kept.stale(['a', 'b', 'a'], MINUTE - 1)).toEqual(['b']);
    expect(kept.stale(['a', 'b', 'b'], MINUTE)).toEqual(['a', 'b']);
    expect(kept.of(['a', 'b'])).toEqual(new Map([['a', 'A']]));
  });

  it('is bounded, and loses first what was asked for longest ago', () => {
    const kept = new Remembered<number>();
    const ids = Array.from({ length: 25_000 }, (_, n) => String(n));
    for (const id of ids) kept.learn([id], new Map([[id, 1]]), Number(id));
    kept.learn(['5000'], new Map([['5000', 1]]), 30_000);
    const known = [...kept.of(ids).keys()];
    expect(known).toHaveLength(20_000);
    expect(known[0]).toBe('5000');
    expect(kept.of(['4999']).size).toBe(0);
  });

  it('is what the answer said that was asked for last, in whatever order answers come', () => {
    const answers = fc.uniqueArray(fc.record({ askedAt: fc.nat(1000), isFound: fc.boolean() }), {
      selector: ({ askedAt }) => askedAt,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(answers, (all) => {
        const kept = new Remembered<number>();
        let last = -1;
        for (const { askedAt, isFound } of all) {
          kept.learn(['a'], new Map(isFound ? [['a', askedAt]] : []), askedAt);
          last = Math.max(last, askedAt);
        }
        // What was found is never taken to be so for longer than a minute from when it was asked for.
        expect(kept.stale(['a'], last + MINUTE)).toEqual(['a']);
        const newest = all.find(({ askedAt }) => askedAt === last);
        if (newest?.isFound) expect(kept.of(['a']).get('a')).toBe(last);
      }),
    );
  });
});
