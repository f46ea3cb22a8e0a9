/** Whoever asked waits no more. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';

  constructor(cause?: unknown) {
    super('given up', { cause });
  }
}

/** What a deadline is to whoever waits: it fails with GivenUpError when there is no more time. */
interface Ending {
  readonly over: Promise<never>;
}

/** @throws GivenUpError where the time is over before the answer is there. */
export const orGivenUp = <T>(answer: Promise<T>, deadline: Ending | undefined): Promise<T> =>
  deadline ? Promise.race([answer, deadline.over]) : answer;
