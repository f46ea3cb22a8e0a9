import type { GiveUpSignal } from '@jiedui/give-up';

/** Something that is asked for, and may be given up. */
export interface Call {
  readonly signal?: GiveUpSignal | undefined;
}

/** A call that waits for its answer. */
export interface Asked<C extends Call, A> {
  readonly call: C;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

export const isGivenUp = ({ call }: Asked<Call, never>): boolean => call.signal?.aborted === true;
