import { setMaxListeners } from 'node:events';

/** The time that a request has, in milliseconds from its making. */
export class Deadline {
  readonly #controller = new AbortController();
  /** By the clock of `performance.now()`. */
  readonly endsAt: number;
  readonly #timer: NodeJS.Timeout;
  /** Milliseconds that there were at the beginning. */
  readonly whole: number;

  constructor(milliseconds: number) {
    this.whole = milliseconds;
    // Every fetch of the request listens.
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
  }

  /** The request is answered. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
