import { GiveUp } from '@jiedui/give-up';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Deadline } from '../deadline.ts';
import { orGivenUp } from './given-up.ts';

interface Shared<T> {
  answer: Promise<T>;
  readonly giveUp: GiveUp;
  /** By the clock of `performance.now()`. */
  readonly beganAt: number;
  readonly endsAt: number;
  waiting: number;
}

/**
 * Milliseconds for which a fetch is joined, and which it may lack to whoever joins: it ends with the time of the one that
 * began it.
 */
const JOINED_WITHIN = 1_000;

/**
 * In the place of an answer that nobody waits for: the tables that a Map has outgrown still hold what was in it, until the
 * whole heap is collected.
 */
const GONE = new Promise<never>(() => undefined);

/** Sends a fetch; `waiting` tells how many want its answer by now. */
type Send<T> = (signal: GiveUpSignal, waiting: () => number) => Promise<T>;

/** Equal fetches that are under way at the same moment are one. */
export class FetchesUnderWay<T> {
  readonly #underWay = new Map<string, Shared<T>>();
  #joined = 0;

  /** How many took the answer of another so far. */
  get joined(): number {
    return this.#joined;
  }

  /**
   * The answer of the equal fetch under way, else of a new one. It goes on until nobody waits for it.
   * @throws GivenUpError where the deadline comes first.
   */
  async share(key: string, deadline: Deadline | undefined, send: Send<T>): Promise<T> {
    const joinable = this.#joinable(key, deadline);
    if (joinable) this.#joined += 1;
    const shared = joinable ?? this.#begin(key, deadline, send);
    shared.waiting += 1;
    try {
      return await orGivenUp(shared.answer, deadline);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        this.#forget(key, shared);
        if (deadline?.signal.aborted) shared.giveUp.abort();
      }
    }
  }

  /** Whoever comes from now on begins anew: something has changed, which a fetch under way may not have seen. */
  forget(): void {
    this.#underWay.clear();
  }

  #joinable(key: string, deadline: Deadline | undefined): Shared<T> | undefined {
    const shared = this.#underWay.get(key);
    if (!shared) return undefined;
    const age = performance.now() - shared.beganAt;
    const lacking = (deadline?.endsAt ?? Infinity) - shared.endsAt;
    const isLongEnough = shared.endsAt === Infinity || lacking <= JOINED_WITHIN;
    return age <= JOINED_WITHIN && isLongEnough ? shared : undefined;
  }

  #begin(key: string, deadline: Deadline | undefined, send: Send<T>): Shared<T> {
    const giveUp = new GiveUp();
    const shared = {
      giveUp,
      beganAt: performance.now(),
      endsAt: deadline?.endsAt ?? Infinity,
      waiting: 0,
    };
    const answer = send(giveUp, () => shared.waiting);
    const underWay: Shared<T> = Object.assign(shared, { answer });
    this.#underWay.set(key, underWay);
    return underWay;
  }

  #forget(key: string, shared: Shared<T>): void {
    // Another may have begun under the same key meanwhile.
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
    shared.answer = GONE;
  }
}
