import { GiveUp } from '@jiedui/give-up';
import type { Asked, Call } from './asked.ts';

/** Lets go of each call that is given up; the signal comes when all are. */
export function untilGivenUp(batch: readonly Asked<Call, never>[], error: () => Error) {
  const all = new GiveUp();
  let wanted = batch.length;
  const stops = batch.map(({ call: { signal }, reject }) => {
    const giveUp = () => {
      reject(error());
      wanted -= 1;
      if (wanted === 0) all.abort();
    };
    signal?.addEventListener('abort', giveUp);
    return () => signal?.removeEventListener('abort', giveUp);
  });
  return {
    signal: all,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
