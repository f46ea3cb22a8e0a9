type Listener = () => void;

/** Says once that nobody waits any more. Any AbortSignal does. */
export interface GiveUpSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: Listener): void;
  removeEventListener(type: 'abort', listener: Listener): void;
}

/** Tells when a signal comes; at once, where it has come already. */
export function whenGivenUp(signal: GiveUpSignal, tell: Listener): void {
  if (signal.aborted) tell();
  else signal.addEventListener('abort', tell);
}

/**
 * What an AbortController and its signal do, for what is made dozens of times for a page: Node gives each AbortSignal
 * hidden classes of its own, which cost more than all that is done with it here.
 */
export class GiveUp implements GiveUpSignal {
  #isAborted = false;
  #listeners: Set<Listener> | undefined;

  /** One of its own, given up with another. */
  static with(signal: GiveUpSignal): GiveUp {
    const own = new GiveUp();
    whenGivenUp(signal, () => {
      own.abort();
    });
    return own;
  }

  get aborted(): boolean {
    return this.#isAborted;
  }

  /** Told at most once, and not where it has come already. */
  addEventListener(_: 'abort', listener: Listener): void {
    (this.#listeners ??= new Set()).add(listener);
  }

  removeEventListener(_: 'abort', listener: Listener): void {
    this.#listeners?.delete(listener);
  }

  /** Nobody waits any more. Said again, it changes nothing. */
  abort(): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }
}
