import { isWord, versionOf } from '../ledger/line.ts';
import type { Logged } from './logged.ts';

/** Events that entered the ledger in the order of their numbers: what is still to come of them begins at `next`. */
export class Stream {
  readonly #events: readonly Logged[];
  readonly #lastKnown: number;
  #next = 0;

  constructor(events: readonly Logged[]) {
    this.#events = events;
    this.#lastKnown = events.findLastIndex(({ known }) => known !== null);
  }

  get head(): Logged | undefined {
    return this.#events[this.#next];
  }

  /** The position before which the head must have its place, where the old ledger has lost it but knows a later event. */
  get deadline(): bigint | undefined {
    if (this.head?.known !== null || this.#next > this.#lastKnown) return undefined;
    const next = this.#events.slice(this.#next).find(({ known }) => known !== null);
    return next?.known?.pos;
  }

  take(): Logged | undefined {
    const taken = this.head;
    this.#next += 1;
    return taken;
  }
}

/**
 * The streams of logs. Versions come in the order of their log; so do words, but by another way: whoever confirms enters
 * the word at once, past versions of the same log that have not been followed yet.
 */
export function streamsOf(events: readonly Logged[]): Map<string, Stream> {
  const byName = new Map<string, Logged[]>();
  for (const event of events) {
    const name = streamOf(event);
    const stream = byName.get(name);
    if (stream) stream.push(event);
    else byName.set(name, [event]);
  }
  return new Map([...byName].map(([name, stream]) => [name, new Stream(stream)]));
}

export const streamOf = (event: Logged): string =>
  `${event.source} ${isWord(event) ? 'words' : 'versions'}`;

/** Which of the heads of streams may come next: no word before its version, no version before the words on the last. */
export class Precedence {
  readonly #taken = new Set<string>();
  readonly #outstanding = new Map<string, number>();

  constructor(events: readonly Logged[]) {
    for (const event of events) if (isWord(event)) this.#count(event, 1);
  }

  take(event: Logged): void {
    if (isWord(event)) this.#count(event, -1);
    else this.#taken.add(versionOf(event));
  }

  allows(event: Logged): boolean {
    if (isWord(event)) return this.#taken.has(versionOf(event));
    const before = versionOf({ id: event.id, revision: event.revision - 1 });
    return (this.#outstanding.get(before) ?? 0) === 0;
  }

  #count(word: Logged, change: number) {
    const version = versionOf(word);
    this.#outstanding.set(version, (this.#outstanding.get(version) ?? 0) + change);
  }
}
