import type { EventSource, Surroundings } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
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
export class Follower {
  readonly #db: Kysely<unknown>;
  readonly #source: EventSource;
  readonly #logger: Surroundings['logger'];
  readonly #stopListening: () => void;
  readonly #running: Promise<void>;
  #isStopping = false;
  #isCaughtUp = false;
  /** Put down before the log is read: a bell between the reading and the waiting must not be lost. */
  #isRung = false;
  #wake: () => void = () => undefined;

  constructor(db: Kysely<unknown>, source: EventSource, logger: Surroundings['logger']) {
    this.#db = db;
    this.#source = source;
    this.#logger = logger;
    this.#stopListening = source.onRing(() => {
      this.#isRung = true;
      this.#wake();
    });
    this.#running = this.#run();
  }

  /** Whether it has read to the end of the log once. */
  get isCaughtUp(): boolean {
    return this.#isCaughtUp;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#stopListening();
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    let trouble = 0;
    while (!this.#isStopping) {
      this.#isRung = false;
      trouble = (await this.#readOn()) ? 0 : trouble + 1;
      // In trouble no bell hurries it: each would only meet the same.
      const pauseMs = Math.min(PATIENCE_MS * 2 ** trouble, LONGEST_PAUSE_MS);
      if (trouble > 0) await this.#pause(pauseMs, false);
      else if (!this.#hasMore()) await this.#pause(pauseMs, true);
    }
  }

  async #readOn(): Promise<boolean> {
    try {
      await catchUp(this.#db, this.#source);
      this.#isCaughtUp = true;
      return true;
    } catch (err) {
      const words = 'the ledger could not read on; it will try again';
      if (!this.#isStopping) this.#logger.warn({ err, source: this.#source.name }, words);
      return false;
    }
  }

  #hasMore(): boolean {
    return this.#isRung || this.#isStopping;
  }

  #pause(ms: number, hearsBell: boolean): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#wake = () => {
        if (hearsBell || this.#isStopping) end();
      };
      if (this.#isStopping) end();
    });
  }
}
