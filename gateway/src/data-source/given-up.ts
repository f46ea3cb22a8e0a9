import type { Deadline } from '../deadline.ts';

/** Whoever asked waits no more. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';

  constructor(cause?: unknown) {
    super('given up', { cause });
  }
}

/** @throws GivenUpError where the time is over before the answer is there. */
export const orGivenUp = <T>(answer: Promise<T>, deadline: Deadline | undefined): Promise<T> =>
  deadline ? Promise.race([answer, deadline.over]) : answer;
