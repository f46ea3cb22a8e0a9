import type { ExecutionResult } from 'graphql';
import type { AnswerRead } from '../answer-cache/changes.ts';
import type { Moment } from '../answer-cache/reading.ts';

/** What an answer was read from, and which changes were known when it was asked for. */
export interface ReadSince {
  readonly read: AnswerRead | undefined;
  readonly since: Moment | undefined;
}

/** An answer for all who asked the same while it was under way: whoever takes it may write into what they get. */
export class JoinedAnswer {
  readonly from: ReadSince;
  readonly #result: ExecutionResult;
  readonly #text: string | undefined;
  #isTaken = false;

  /** @param isWanted by more than one: then it is copied before anybody writes into it */
  constructor(result: ExecutionResult, from: ReadSince, isWanted: boolean) {
    this.#result = result;
    this.from = from;
    this.#text = isWanted ? JSON.stringify(result.data) : undefined;
  }

  /** The answer, for one alone; undefined where it is gone, for who comes after it was known how many want it. */
  take(): ExecutionResult | undefined {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return this.#result;
    }
    if (this.#text === undefined) return this.#result.data == null ? this.#result : undefined;
    return { ...this.#result, data: JSON.parse(this.#text) as Record<string, unknown> };
  }
}
