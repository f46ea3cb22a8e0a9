import type { EventSource } from '@jiedui/subgraph';

/** A log whose bell a spec can ring. */
export interface RungLog extends EventSource {
  ring(): void;
}

export function rung(log: EventSource): RungLog {
  const listeners = new Set<() => void>();
  return {
    name: log.name,
    read: (after, limit) => log.read(after, limit),
    onRing: (listener) => {
      listeners.add(listener);
      const stopListening = log.onRing(listener);
      return () => {
        listeners.delete(listener);
        stopListening();
      };
    },
    ring: () => {
      for (const listener of listeners) listener();
    },
  };
}
