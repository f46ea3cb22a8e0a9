import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Follower } from './follower.ts';

describe('a follower in trouble', () => {
  it('asks again at its own pace, however often the bell rings', async () => {
    let isAway = true;
    let reads = 0;
    const source = {
      name: 'elsewhere',
      read: () => {
        reads += 1;
        return isAway ? Promise.reject(new Error('away')) : Promise.resolve([]);
      },
      onRing: (listener: () => void) => {
        const bell = setInterval(listener, 10);
        return () => {
          clearInterval(bell);
        };
      },
    };
    const reader = {
      name: 'a reader',
      cursor: () => Promise.resolve('0'),
      apply: () => Promise.resolve(true),
    };
    const follower = new Follower(source, reader, pino({ level: 'silent' }));
    try {
      await wait(1000);
      expect(reads).toBe(1);
      expect(follower.isCaughtUp).toBe(false);
      isAway = false;
      await expect.poll(() => follower.isCaughtUp, { timeout: 5000 }).toBe(true);
      const calm = reads;
      await expect.poll(() => reads).toBeGreaterThan(calm + 3);
    } finally {
      await follower.stop();
    }
  });
});
