import type { AnswerSince } from './batched-fetches.ts';
import { copyOf } from './copy-of.ts';
import { readAnswer } from './read-answer.ts';
import type { GraphQLAnswer } from './read-answer.ts';

/** An answer over HTTP for all who asked the same while it was under way: whoever reads it may write into what they get. */
export class JoinedHttpAnswer {
  readonly from: AnswerSince;
  readonly #isWanted: boolean;
  #read: GraphQLAnswer | undefined;

  /** @param isWanted by more than one: then it is read once, and each gets a copy */
  constructor(from: AnswerSince, isWanted = false) {
    this.from = from;
    this.#isWanted = isWanted;
  }

  /** @throws UnreadableAnswerError */
  read(): GraphQLAnswer {
    if (!this.#isWanted) return readAnswer(this.from);
    this.#read ??= readAnswer(this.from);
    return copyOf(this.#read) as GraphQLAnswer;
  }
}
