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
  readonly #stopping = new AbortController();
  #isCaughtUp = false;
  /** The trouble it is in; null while there is none. */
  #trouble: string | null = null;
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

  /** Whether it has read to the end of the log once, or could not: what it knows from before is then all it has. */
  get hasLooked(): boolean {
    return this.#isCaughtUp || this.#trouble !== null;
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
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
      await catchUp(this.#source, this.#reader, this.#stopping.signal);
      this.#isCaughtUp ||= !this.#isStopping;
      if (this.#trouble !== null) this.#tell('info', 'reads on');
      this.#trouble = null;
      return true;
    } catch (err) {
      // Told once: it may last, and nobody reads the same line a thousand times.
      if (!this.#isStopping && this.#trouble !== String(err))
        this.#tell('warn', 'could not read on; it tries again', err);
      this.#trouble = String(err);
      return false;
    }
  }

  #tell(level: 'info' | 'warn', words: string, err?: unknown): void {
    const { name } = this.#reader;
    this.#logger[level](
      { source: this.#source.name, ...(err !== undefined && { err }) },
      `${name} ${words}`,
    );
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
      const wake = () => {
        if (hearsBell || this.#isStopping) end();
      };
      this.#wake = wake;
      if (this.#isStopping) end();
    });
  }
}
