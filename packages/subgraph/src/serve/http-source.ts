import type { EventSource, LoggedEvent } from '../writes/event-log.ts';

const POLL_MS = 250;
const DEADLINE_MS = 10_000;

/**
 * The log of a subgraph in another process, `/events` beside the address of its graph. No bell
 * reaches across: it rings by the clock, and is silent while the other cannot be reached, so that
 * whoever listens asks again at a pace of his own.
 */
export function httpSource(name: string, url: string): EventSource {
  let isReachable = true;
  return {
    name,
    read: async (after, limit) => {
      isReachable = false;
      const response = await fetch(new URL(`events?after=${after}&limit=${String(limit)}`, url), {
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      if (!response.ok) throw new Error(`${name} answers ${String(response.status)}`);
      const events = (await response.json()) as LoggedEvent[];
      isReachable = true;
      return events;
    },
    onRing: (listener) => {
      const timer = setInterval(() => {
        if (isReachable) listener();
      }, POLL_MS);
      return () => {
        clearInterval(timer);
      };
    },
  };
}
