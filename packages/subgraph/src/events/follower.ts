import type { Logger } from 'pino';
import type { EventSource } from '../writes/event-log.ts';
import { catchUp } from './catch-up.ts';
import type { EventReader } from './catch-up.ts';

/** A bell may be lost: look again after this long without one. */
const PATIENCE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/** Follows one log: woken by its bell, and by the clock where no bell reaches. Trouble is logged and tried again. */
export class Follower {
  readonly #source: EventSource;
  readonly #reader: EventReader;
  readonly #logger: Logger;
  readonly #stopListening: () => void;
  readonly #running: Promise<void>;
  #isStopping = false;
  #isCaughtUp = false;
  /** Put down before the log is read: a bell between the reading and the waiting must not be lost. */
  #isRung = false;
  #wake: () => void = () => undefined;

  constructor(source: EventSource, reader: EventReader, logger: Logger) {
    this.#source = source;
    this.#reader = reader;
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
      await catchUp(this.#source, this.#reader);
      this.#isCaughtUp = true;
      return true;
    } catch (err) {
      const words = `${this.#reader.name} could not read on; it will try again`;
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
