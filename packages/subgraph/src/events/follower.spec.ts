import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../writes/event-log.ts';
import { Follower } from './follower.ts';

describe('a follower in trouble', () => {
  it('asks again at its own pace, however often the bell rings', async () => {
    let isAway = true;
    let reads = 0;
    const lines: string[] = [];
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
    const follower = new Follower(
      source,
      reader,
      pino({}, { write: (line: string) => void lines.push(line) }),
    );
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
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a reader could not read on; it tries again',
      'a reader reads on',
    ]);
  });

  it('stops after the batch under way, however much more there is', async () => {
    const event = { seq: '1' } as LoggedEvent;
    let applied = 0;
    const source = {
      name: 'endless',
      read: () => Promise.resolve([event]),
      onRing: () => () => undefined,
    };
    const reader = {
      name: 'a reader',
      cursor: () => Promise.resolve('0'),
      apply: async () => {
        applied += 1;
        await wait(1);
      },
    };
    const follower = new Follower(source, reader, pino({ level: 'silent' }));
    await expect.poll(() => applied).toBeGreaterThan(2);
    await follower.stop();
    expect(follower.isCaughtUp).toBe(false);
  });
});
