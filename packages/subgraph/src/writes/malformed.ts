import type { Wording } from './problem.ts';

/**
 * A value that its scalar refuses, inside the input of a mutation. It travels on in place of the value, so that the row
 * it stands in is refused with all its problems while the other rows of the call are written.
 */
export class Malformed {
  readonly reason: Wording;

  constructor(reason: Wording) {
    this.reason = reason;
  }

  /** For the hash of a request. */
  toJSON(): object {
    return { malformed: this.reason.en };
  }
}
