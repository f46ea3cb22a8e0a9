import type { EventSource } from '@jiedui/subgraph';

/** A log that knows when its reader has applied all that is in it. */
export interface WatchedLog {
  /** The log, to be handed to the reader. */
  readonly log: EventSource;
  /** Rings, and waits until a read that begins after this call finds nothing more. */
  readToEnd(): Promise<void>;
}

/** A reader asks for more only once it has applied what it got: so an empty answer means that it has everything. */
export function watched(log: EventSource): WatchedLog {
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  return {
    log: {
      name: log.name,
      read: async (after, limit) => {
        const waited = [...waiting];
        const events = await log.read(after, limit);
        if (events.length === 0) {
          for (const end of waited) {
            waiting.delete(end);
            end();
          }
        }
        return events;
      },
      onRing: (listener) => {
        listeners.add(listener);
        const stopListening = log.onRing(listener);
        return () => {
          listeners.delete(listener);
          stopListening();
        };
      },
    },
    readToEnd: () =>
      new Promise((resolve) => {
        waiting.add(resolve);
        for (const ring of listeners) ring();
      }),
  };
}
