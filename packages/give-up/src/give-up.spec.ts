import { describe, expect, it, vi } from 'vitest';
import { GiveUp } from './give-up.ts';

describe.each([
  ['a GiveUp', () => new GiveUp()],
  [
    'an AbortController, the same way',
    () => {
      const controller = new AbortController();
      return Object.assign(controller.signal, {
        abort: () => {
          controller.abort();
        },
      });
    },
  ],
])('%s', (_, made) => {
  it('tells all who listen, once', () => {
    const [giveUp, one, other] = [made(), vi.fn(), vi.fn()];
    giveUp.addEventListener('abort', one);
    giveUp.addEventListener('abort', one);
    giveUp.addEventListener('abort', other);
    expect(giveUp.aborted).toBe(false);
    giveUp.abort();
    giveUp.abort();
    expect(giveUp.aborted).toBe(true);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  it('tells nobody who listens no more, or too late', () => {
    const [giveUp, gone, late] = [made(), vi.fn(), vi.fn()];
    giveUp.addEventListener('abort', gone);
    giveUp.removeEventListener('abort', gone);
    giveUp.removeEventListener('abort', late);
    giveUp.abort();
    giveUp.addEventListener('abort', late);
    expect([gone.mock.calls.length, late.mock.calls.length]).toEqual([0, 0]);
  });

  it('has come for whoever is told of it', () => {
    const giveUp = made();
    const seen: boolean[] = [];
    giveUp.addEventListener('abort', () => seen.push(giveUp.aborted));
    giveUp.abort();
    expect(seen).toEqual([true]);
  });

  it('gives up what is given up with it, before or after', () => {
    const giveUp = made();
    const before = GiveUp.with(giveUp);
    expect(before.aborted).toBe(false);
    giveUp.abort();
    expect([before.aborted, GiveUp.with(giveUp).aborted]).toEqual([true, true]);
  });

  it('is not given up with what was given up with it', () => {
    const giveUp = made();
    GiveUp.with(giveUp).abort();
    expect(giveUp.aborted).toBe(false);
  });
});
