import type { HttpAnswer } from './read-answer.ts';

/** A subgraph could not be asked, said nothing in time, or was said to be away: by a proxy, or by itself. */
export class SubgraphLostError extends Error {
  override readonly name = 'SubgraphLostError';
  /** What came in place of an answer. */
  readonly answer: HttpAnswer | undefined;
  /** Whether it was known soon, so that there is time to ask once more. */
  readonly isSoon: boolean;

  constructor(
    message: string,
    { cause, answer, isSoon }: { cause?: unknown; answer?: HttpAnswer; isSoon: boolean },
  ) {
    super(message, { cause });
    this.answer = answer;
    this.isSoon = isSoon;
  }
}
