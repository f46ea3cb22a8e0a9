import { whenGivenUp } from '@jiedui/give-up';
import type { GiveUpSignal } from '@jiedui/give-up';

/** The same for libraries, which want Node's own. */
export function abortSignalOf(signal: GiveUpSignal): AbortSignal {
  const own = new AbortController();
  whenGivenUp(signal, () => {
    own.abort();
  });
  return own.signal;
}
