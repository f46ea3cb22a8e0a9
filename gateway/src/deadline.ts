import { GiveUp } from '@jiedui/give-up';
import type { GiveUpSignal } from '@jiedui/give-up';
import { GivenUpError } from './data-source/given-up.ts';

/** The time that a request has, in milliseconds from its making. */
export class Deadline {
  readonly #giveUp = new GiveUp();
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
    this.endsAt = performance.now() + milliseconds;
    this.#timer = setTimeout(() => {
      this.giveUp();
    }, milliseconds);
  }

  /** Comes when the time is over, or nobody waits any more. */
  get signal(): GiveUpSignal {
    return this.#giveUp;
  }

  /** Milliseconds that are left; 0 when it is over. */
  get left(): number {
    return Math.max(0, this.endsAt - performance.now());
  }

  /** Nobody waits any more. */
  giveUp(): void {
    this.#giveUp.abort();
    this.#fail(new GivenUpError());
  }

  /** The request is answered. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
