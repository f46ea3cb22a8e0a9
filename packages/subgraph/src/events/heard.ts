import type { EventSource } from '../writes/event-log.ts';
import type { Doorbell } from './doorbell.ts';

const POLL_MS = 250;

/**
 * A log that others write too: it rings when the doorbell does, where there is one, and by the clock always, since a
 * doorbell may be broken.
 */
export const heard = (source: EventSource, doorbell?: Doorbell): EventSource => ({
  name: source.name,
  read: (after, limit) => source.read(after, limit),
  onRing: (listener) => {
    const clock = setInterval(listener, POLL_MS);
    const deaf = [source.onRing(listener), doorbell?.onRing(source.name, listener)];
    return () => {
      clearInterval(clock);
      for (const stopListening of deaf) stopListening?.();
    };
  },
});
