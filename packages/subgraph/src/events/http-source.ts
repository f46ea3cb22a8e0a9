import { askPart } from '../parts/ask-part.ts';
import type { Part } from '../parts/ask-part.ts';
import type { EventSource, LoggedEvent } from '../writes/event-log.ts';

const DEADLINE_MS = 5000;

/** The log of a subgraph in another process: `/events` beside the address of its graph. No bell reaches across. */
export const httpSource = (part: Part): EventSource => ({
  name: part.name,
  read: async (after, limit) => {
    const path = `events?after=${after}&limit=${String(limit)}`;
    return (await askPart(part, path, DEADLINE_MS)) as LoggedEvent[];
  },
  onRing: () => () => undefined,
});
