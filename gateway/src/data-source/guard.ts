import {
  BrokenCircuitError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
} from 'cockatiel';
import type { CircuitBreakerPolicy } from 'cockatiel';
import { SubgraphLostError } from './lost.ts';

export interface GuardOptions {
  /** Fetches under way at the subgraph; 64. */
  readonly connections?: number;
  /** Fetches that wait for one of these to end; more are refused; 256. */
  readonly queue?: number;
  /** Failures in a row after which the subgraph is left alone; 5. */
  readonly failures?: number;
  /** How long it is left alone, in milliseconds, until one fetch tries; 1,000. */
  readonly rest?: number;
}

export const CONNECTIONS = 64;
const QUEUE = 256;
const FAILURES = 5;
const REST = 1_000;
/** Milliseconds before the second try: long enough for a connection that had died, spread so that not all come at once. */
const pause = () => 20 + Math.random() * 80;

type Send<T> = (signal: AbortSignal) => Promise<T>;

/** The way through a guard. */
export type Guarding = Pick<Guard, 'once' | 'twice' | 'isAway'>;

/** A guard, or where none is wanted a way past it. */
export const guardWith = (
  options: GuardOptions | false,
  onChange: (isAway: boolean) => void,
): Guarding =>
  options
    ? new Guard(options, onChange)
    : {
        once: (send, signal) => send(signal),
        twice: (send, signal) => send(signal),
        isAway: () => false,
      };

/**
 * Keeps trouble at one subgraph from becoming everybody's: so many fetches under way and no more, and none while it is
 * known to be away. What is refused fails at once.
 */
export class Guard {
  readonly #breaker: CircuitBreakerPolicy;
  readonly #bulkhead;
  readonly #retry;

  constructor(options: GuardOptions, onChange: (isAway: boolean) => void) {
    const { connections = CONNECTIONS, queue = QUEUE, failures = FAILURES, rest = REST } = options;
    // The one fetch that tries decides by an answer alone: one whose client has gone says nothing good.
    const isFailure = (error: Error) =>
      error instanceof SubgraphLostError || this.#breaker.state === CircuitState.HalfOpen;
    this.#breaker = circuitBreaker(handleWhen(isFailure), {
      halfOpenAfter: rest,
      breaker: new ConsecutiveBreaker(failures),
    });
    let wasAway = false;
    this.#breaker.onStateChange((state) => {
      if (state === CircuitState.HalfOpen || wasAway === (state === CircuitState.Open)) return;
      wasAway = !wasAway;
      onChange(wasAway);
    });
    this.#bulkhead = bulkhead(connections, queue);
    this.#retry = retry(
      handleWhen((error) => error instanceof SubgraphLostError && error.isSoon),
      { maxAttempts: 1, backoff: new DelegateBackoff(pause) },
    );
  }

  /** Sends, and once more where the connection was lost: for queries alone. */
  twice<T>(send: Send<T>, signal: AbortSignal): Promise<T> {
    return this.#retry.execute(() => this.once(send, signal), signal);
  }

  async once<T>(send: Send<T>, signal: AbortSignal): Promise<T> {
    // The breaker would let it wait for the outcome of the try, for as long as that takes.
    if (this.#breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
    return this.#breaker.execute(() => {
      const isTry = this.isAway();
      return this.#bulkhead.execute(() => {
        // It may have waited while those before it found out.
        if (!isTry && this.isAway()) throw new BrokenCircuitError();
        return send(signal);
      }, signal);
    });
  }

  /** Whether the subgraph is left alone. */
  isAway(): boolean {
    return this.#breaker.state !== CircuitState.Closed;
  }
}
