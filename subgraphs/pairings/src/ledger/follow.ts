import type { EventSource } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { apply } from './apply.ts';

const BATCH = 500;
/** A bell may be lost: look again after this long without one. */
const PATIENCE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

const cursorOf = async (db: Kysely<unknown>, source: string): Promise<string> => {
  await sql`insert into ledger_cursor (source, seq) values (${source}, 0) on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<{ seq: string }>`
    select seq::text from ledger_cursor where source = ${source}`.execute(db);
  return rows[0]?.seq ?? '0';
};

/** Applies what is in a log beyond the cursor, to its end. Answers whether there was anything. */
export async function catchUp(db: Kysely<unknown>, source: EventSource): Promise<boolean> {
  for (let isFirst = true; ; isFirst = false) {
    const after = await cursorOf(db, source.name);
    const events = await source.read(after, BATCH);
    if (events.length === 0) return !isFirst;
    await apply(db, source.name, after, events);
  }
}

/** Follows one log: woken by its bell, and by the clock where no bell reaches. Trouble is logged and tried again. */
export function follow(db: Kysely<unknown>, source: EventSource, logger: Logger) {
  const stopping = new AbortController();
  let wake: () => void = () => undefined;
  // Set before the log is read: a bell between the reading and the waiting must not be lost.
  let isRung = true;
  let isCaughtUp = false;
  let isInTrouble = false;
  const stopListening = source.onRing(() => {
    isRung = true;
    // A bell that goes by the clock would cut short every pause while the database is away.
    if (!isInTrouble) wake();
  });
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping.signal.aborted) wake();
    });
  const run = async () => {
    let pauseMs = PATIENCE_MS;
    while (!stopping.signal.aborted) {
      isRung = false;
      try {
        await catchUp(db, source);
        isCaughtUp = true;
        isInTrouble = false;
        pauseMs = PATIENCE_MS;
      } catch (error) {
        if (stopping.signal.aborted) return;
        logger.warn(
          { err: error, source: source.name },
          'the ledger could not read on; it will try again',
        );
        isInTrouble = true;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
      if (!isRung || isInTrouble) await pause(pauseMs);
    }
  };
  const running = run();
  return {
    isCaughtUp: () => isCaughtUp,
    stop: async () => {
      stopping.abort();
      stopListening();
      wake();
      await running;
    },
  };
}
