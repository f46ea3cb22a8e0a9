import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';
import type { Logged } from './logged.ts';
import { momentsOf } from './moments.ts';

type Told = Partial<Pick<Logged, 'type' | 'id' | 'revision'>> & {
  at?: number;
  pos?: number;
  since?: number;
};
const event = (source: string, seq: number, told: Told = {}): Logged => ({
  source,
  seq: String(seq),
  type: told.type ?? 'REPORTED',
  id: told.id ?? `${source}-${String(seq)}`,
  revision: told.revision ?? 1,
  loggedAt: BigInt(told.at ?? seq),
  known:
    told.pos === undefined ? null : { pos: BigInt(told.pos), at: BigInt(told.since ?? told.pos) },
});
const names = (events: readonly Logged[]) => inOrder(events).map(({ source, seq }) => source + seq);

describe('the order of a rebuilt ledger', () => {
  it('is the one that the old ledger knows, whatever the clocks say', () => {
    const known = [
      event('a', 1, { pos: 3, at: 1 }),
      event('a', 2, { pos: 4, at: 2 }),
      event('b', 1, { pos: 1, at: 9 }),
      event('b', 2, { pos: 2, at: 8 }),
    ];
    expect(names(known)).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  it('ends with what the old one never had, by the moments of logging, each log in its own order', () => {
    const tails = [
      event('a', 1, { pos: 1, at: 50 }),
      event('a', 2, { at: 7 }),
      event('a', 3, { at: 3 }),
      event('b', 1, { at: 5 }),
    ];
    expect(names(tails)).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('has what was lost in the positions that are free', () => {
    const lost = [
      event('a', 1, { pos: 1 }),
      event('a', 2),
      event('a', 3, { pos: 5 }),
      event('b', 1, { pos: 2 }),
      event('b', 2, { pos: 4 }),
    ];
    expect(names(lost)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  it('never has a word before its version, nor the next version before the words on the last', () => {
    const apart = [
      event('core', 1, { type: 'CONFIRMED', id: 'x', at: 1 }),
      event('core', 2, { type: 'DISPUTED', id: 'x', revision: 2, at: 2 }),
      event('a', 1, { id: 'x', at: 100 }),
      event('a', 2, { id: 'x', revision: 2, at: 101 }),
    ];
    expect(names(apart)).toEqual(['a1', 'core1', 'a2', 'core2']);
  });

  it('lets a word pass versions of its own log that were not followed yet', () => {
    const passed = [
      event('core', 1, { id: 'y' }),
      event('core', 2, { type: 'CONFIRMED', id: 'x', pos: 2 }),
      event('a', 1, { id: 'x', pos: 1 }),
    ];
    expect(names(passed)).toEqual(['a1', 'core2', 'core1']);
  });

  it('keeps batches and moments, and puts the others between them without ever going back', () => {
    const events = [
      event('a', 1, { pos: 1, since: 10 }),
      event('a', 2, { pos: 2, since: 10 }),
      event('a', 3, { at: 4 }),
      event('a', 4, { pos: 4, since: 20 }),
      event('a', 5, { at: 15 }),
      event('a', 6, { at: 30 }),
    ];
    expect(momentsOf(inOrder(events))).toEqual([10n, 10n, 11n, 20n, 21n, 30n]);
  });
});
