import type { GiveUpSignal } from '@jiedui/give-up';

/** The same for libraries, which want Node's own. */
export function abortSignalOf(signal: GiveUpSignal): AbortSignal {
  const own = new AbortController();
  const abort = () => {
    own.abort();
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort);
  return own.signal;
}
