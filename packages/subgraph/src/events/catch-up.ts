import type { EventSource, LoggedEvent } from '../writes/event-log.ts';

const BATCH = 1000;

/** One who applies what is in logs: keeps where it stands in each. */
export interface EventReader {
  /** What it does, for the messages of trouble: `the ledger`. */
  readonly name: string;
  /** The number applied last of a log; 0 where it was never followed. */
  cursor(source: string): Promise<string>;
  /**
   * Applies what follows `after`, in order. The cursor and the effect are one transaction; where the cursor no longer
   * stands at `after`, because another process was faster, nothing happens.
   */
  apply(source: string, after: string, events: readonly LoggedEvent[]): Promise<unknown>;
}

/** The same reader, which tells when it has applied something. */
export const tellingApplied = (reader: EventReader, onApplied: () => void): EventReader => ({
  name: reader.name,
  cursor: (source) => reader.cursor(source),
  apply: async (...batch) => {
    await reader.apply(...batch);
    onApplied();
  },
});

/** What follows a place in a log. It is read while what stands before it is applied. */
interface Batch {
  readonly after: string;
  readonly events: Promise<readonly LoggedEvent[]>;
}

function batchAfter(source: EventSource, after: string): Batch {
  const events = source.read(after, BATCH);
  // Where what stands before it cannot be applied, nobody waits for it.
  events.catch(() => undefined);
  return { after, events };
}

/**
 * Applies what is in a log beyond the cursor, to its end, or to the end of the batch in which it is told to stop. Answers
 * whether there was anything.
 */
export async function catchUp(
  source: EventSource,
  reader: EventReader,
  stopping?: AbortSignal,
): Promise<boolean> {
  let ahead: Batch | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const after = await reader.cursor(source.name);
    // Another process may have been faster.
    const batch = ahead?.after === after ? ahead : batchAfter(source, after);
    const events = await batch.events;
    const last = events.at(-1)?.seq;
    if (last === undefined || stopping?.aborted) return !isFirst;
    ahead = events.length < BATCH ? undefined : batchAfter(source, last);
    await reader.apply(source.name, after, events);
  }
}
