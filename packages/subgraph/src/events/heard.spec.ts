import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Bell } from '../writes/bell.ts';
import { heard } from './heard.ts';

const log = (bell: Bell) => ({
  name: 'industry',
  read: () => Promise.resolve([]),
  onRing: bell.onRing,
});

describe('a log that others write too', () => {
  it('rings by the clock until nobody listens', async () => {
    let rings = 0;
    const stop = heard(log(new Bell())).onRing(() => (rings += 1));
    await expect.poll(() => rings).toBeGreaterThan(1);
    stop();
    const before = rings;
    await wait(600);
    expect(rings).toBe(before);
  });

  it('rings with its own bell and with the doorbell of its name', () => {
    const own = new Bell();
    const doorbells = new Map([
      ['industry', new Bell()],
      ['labour', new Bell()],
    ]);
    const doorbell = {
      ring: () => undefined,
      onRing: (name: string, listener: () => void) =>
        doorbells.get(name)?.onRing(listener) ?? listener,
      stop: () => Promise.resolve(),
    };
    let rings = 0;
    const stop = heard(log(own), doorbell).onRing(() => (rings += 1));
    own.ring();
    for (const bell of doorbells.values()) bell.ring();
    expect(rings).toBe(2);
    stop();
    own.ring();
    for (const bell of doorbells.values()) bell.ring();
    expect(rings).toBe(2);
  });
});
