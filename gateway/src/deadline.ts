import { setMaxListeners } from 'node:events';
import { GivenUpError } from './data-source/given-up.ts';

/** The time that a request has, in milliseconds from its making. */
export class Deadline {
  readonly #controller = new AbortController();
  /** By the clock of `performance.now()`. */
  readonly endsAt: number;
  readonly #timer: NodeJS.Timeout;
  /** Milliseconds that there were at the beginning. */
  readonly whole: number;
  /** Fails with GivenUpError when the signal comes: one promise for all that wait, where each would need a listener. */
  readonly over: Promise<never>;
  #fail!: (error: GivenUpError) => void;

  constructor(milliseconds: number) {
    this.whole = milliseconds;
    this.over = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Nobody need wait.
    this.over.catch(() => undefined);
    // Every fetch of the request may listen.
    setMaxListeners(0, this.#controller.signal);
    this.endsAt = performance.now() + milliseconds;
    this.#timer = setTimeout(() => {
      this.giveUp();
    }, milliseconds);
  }

  /** Comes when the time is over, or nobody waits any more. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left; 0 when it is over. */
  get left(): number {
    return Math.max(0, this.endsAt - performance.now());
  }

  /** Nobody waits any more. */
  giveUp(): void {
    this.#controller.abort();
    this.#fail(new GivenUpError());
  }

  /** The request is answered. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
