import { setTimeout as wait } from 'node:timers/promises';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';
import { Follower } from './follow.ts';

describe('the ledger in trouble', () => {
  const logger = pino({ level: 'silent' });
  let place: Awaited<ReturnType<typeof freshDatabase>>;
  let pairings: RunningSubgraph;
  beforeAll(async () => {
    place = await freshDatabase();
    pairings = await openSubgraph(subgraph, { databaseUrl: place.url, logger });
  });
  afterAll(async () => {
    await pairings.stop();
    await place.drop();
  });

  it('asks again at its own pace, however often the bell rings', async () => {
    let isAway = true;
    let reads = 0;
    const db = pairings.database.kysely<unknown>();
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
    const follower = new Follower(db, source, logger);
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
