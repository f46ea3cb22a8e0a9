import type { Logged } from './logged.ts';
import { Precedence, streamOf, streamsOf } from './streams.ts';
import type { Stream } from './streams.ts';

const earliest = (events: readonly (Logged | undefined)[]): Logged | undefined => {
  let first: Logged | undefined;
  for (const event of events)
    if (event && (!first || event.loggedAt < first.loggedAt)) first = event;
  return first;
};

/** Of the streams whose head was lost, the one that is in the greatest hurry: so a free position is found for each, if any. */
function mostUrgent(streams: Iterable<Stream>): Stream | undefined {
  let urgent: { stream: Stream; deadline: bigint } | undefined;
  for (const stream of streams) {
    const { deadline } = stream;
    if (deadline !== undefined && (!urgent || deadline < urgent.deadline))
      urgent = { stream, deadline };
  }
  return urgent?.stream;
}

/**
 * All events in the order in which the ledger is to have them. Those that the old ledger knows keep their order; those it
 * has lost take the positions that are free between them, or else the place before the next of their log; those it never
 * had come last, by the moments at which they were logged, but no word before its version.
 */
export function inOrder(events: readonly Logged[]): Logged[] {
  const streams = streamsOf(events);
  const precedence = new Precedence(events);
  const ordered: Logged[] = [];
  const takeFrom = (stream: Stream | undefined) => {
    const event = stream?.take();
    if (!event) return;
    precedence.take(event);
    ordered.push(event);
  };

  const known = events.flatMap((event) => (event.known ? [{ event, pos: event.known.pos }] : []));
  known.sort((a, b) => (a.pos < b.pos ? -1 : 1));
  for (const { event, pos } of known) {
    while (BigInt(ordered.length + 1) < pos) {
      const lost = mostUrgent(streams.values());
      if (!lost) break;
      takeFrom(lost);
    }
    const own = streams.get(streamOf(event));
    while (own?.head && own.head !== event) takeFrom(own);
    takeFrom(own);
  }
  for (;;) {
    const left = [...streams.values()].map(({ head }) => head);
    const next = earliest(left.filter((event) => event && precedence.allows(event)));
    // Where each waits for another, some log is not whole: then the moments alone decide, and early words wait.
    const taken = next ?? earliest(left);
    if (!taken) return ordered;
    takeFrom(streams.get(streamOf(taken)));
  }
}
