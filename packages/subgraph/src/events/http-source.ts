import type { EventSource, LoggedEvent } from '../writes/event-log.ts';

const POLL_MS = 250;
const DEADLINE_MS = 10_000;

/**
 * The log of a subgraph in another process: `/events` beside the address of its graph. No bell
 * reaches across: it rings by the clock.
 */
export const httpSource = (name: string, url: string): EventSource => ({
  name,
  read: async (after, limit) => {
    const response = await fetch(new URL(`events?after=${after}&limit=${String(limit)}`, url), {
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (!response.ok) throw new Error(`${name} answers ${String(response.status)}`);
    return (await response.json()) as LoggedEvent[];
  },
  onRing: (listener) => {
    const timer = setInterval(listener, POLL_MS);
    return () => {
      clearInterval(timer);
    };
  },
});
