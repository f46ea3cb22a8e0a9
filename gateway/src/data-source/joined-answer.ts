import type { ExecutionResult } from 'graphql';
import type { AnswerRead } from '../answer-cache/changes.ts';
import type { Moment } from '../answer-cache/reading.ts';
import { copyOf } from './copy-of.ts';

/** What an answer was read from, and which changes were known when it was asked for. */
export interface ReadSince {
  readonly read: AnswerRead | undefined;
  readonly since: Moment | undefined;
}

/** An answer for all who asked the same while it was under way: whoever takes it may write into what they get. */
export class JoinedAnswer {
  readonly from: ReadSince;
  readonly #result: ExecutionResult;
  readonly #isWanted: boolean;
  #isTaken = false;

  /** @param isWanted by more than one: then each gets a copy */
  constructor(result: ExecutionResult, from: ReadSince, isWanted: boolean) {
    this.#result = result;
    this.from = from;
    this.#isWanted = isWanted;
  }

  /** The answer, for one alone; undefined where it is gone, for who comes after it was known how many want it. */
  take(): ExecutionResult | undefined {
    const { data } = this.#result;
    if (data == null) return this.#result;
    if (this.#isWanted) return { ...this.#result, data: copyOf(data) as Record<string, unknown> };
    const isFirst = !this.#isTaken;
    this.#isTaken = true;
    return isFirst ? this.#result : undefined;
  }
}
