import { describe, expect, it } from 'vitest';
import { Dice } from './dice.ts';
import { idOf, numbers } from './record.ts';
import { MOST_PAIRINGS, pairingOf } from './pairing.ts';

describe('generated pairings', () => {
  const all = numbers(MOST_PAIRINGS).map((n) => pairingOf(n, { pairings: MOST_PAIRINGS }));

  it('are all different', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(MOST_PAIRINGS);
  });

  it('join regions with codes that no division of the state has', () => {
    const codes = new Set(all.flatMap(({ supporter, recipient }) => [supporter, recipient]));
    expect([...codes].filter((code) => !/^9[89]\d{4}$/.test(code))).toEqual([]);
  });
});

describe('generated records', () => {
  it('have ids in the order of their numbers', () => {
    const ids = [0, 1, 9, 10, 4095, 100_000].map((n) => idOf('agreement', n));
    expect([...ids].sort()).toEqual(ids);
  });

  it('are the same in every run', () => {
    const throws = (seed: number) => {
      const dice = new Dice(seed);
      return numbers(5).map(() => dice.below(1000));
    };
    expect(throws(1)).toEqual(throws(1));
    expect(throws(1)).not.toEqual(throws(2));
  });
});
