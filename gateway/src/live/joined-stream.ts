import { lastEvent } from './live-event.ts';
import type { LiveEvent, LiveEvents } from './live-event.ts';
import { Reader } from './reader.ts';
import type { Source } from './reader.ts';

/** Events that one reader may be behind the others: memory is everybody's. */
const MOST_BEHIND = 1_000;
const TOO_SLOW = lastEvent(
  'STREAM_ENDED',
  'Events came faster than they were taken; subscribe again after the last cursor',
);
/** Events that are kept for those who come after one of them. */
const KEPT = 10;
/** Events that are told ahead to a reader who catches up alone. */
const AHEAD = 2;

interface Parts {
  readonly events: LiveEvents;
  /** The cursor that they begin after; without one they begin now. */
  readonly after: string | undefined;
  /** All streams that tell the same events, each at a place of its own. */
  readonly family: ReadonlySet<JoinedStream>;
  readonly onEnd: (stream: JoinedStream) => void;
}

/** One stream and all who read it. It is read while anybody does. */
export class JoinedStream implements Source {
  readonly #parts: Parts;
  readonly #readers = new Set<Reader>();
  /** Its last events, and before them, until they are too many, the cursor that it goes on after. */
  readonly #recent: Pick<LiveEvent, 'id'>[];
  /** Whether what it tells next is what happens next: so it is where it began now, or has met one that did. */
  #isLive: boolean;
  #isRead = false;
  #isOver = false;
  #onTaken: () => void = () => undefined;

  constructor(parts: Parts) {
    const { after } = parts;
    this.#parts = parts;
    this.#isLive = after === undefined;
    this.#recent = after === undefined ? [] : [{ id: after }];
  }

  /** Whether it tells what comes after a cursor; without one, from now on. */
  isAt(after: string | undefined): boolean {
    if (this.#isOver) return false;
    return after === undefined ? this.#isLive : this.#indexOf(after) >= 0;
  }

  /** Its events after a cursor, or from now on; undefined where it cannot tell them. */
  join(after: string | undefined): LiveEvents | undefined {
    if (!this.isAt(after)) return undefined;
    const reader = new Reader(this);
    this.#take(reader, after);
    return reader.read();
  }

  leave(reader: Reader): void {
    reader.end();
    if (!this.#readers.delete(reader)) return;
    this.#onTaken();
    if (this.#readers.size > 0) return;
    this.#end();
    void this.#parts.events.return();
  }

  taken(): void {
    this.#onTaken();
  }

  async #read(): Promise<void> {
    this.#isRead = true;
    for await (const event of this.#parts.events) {
      if (this.#isOver) return;
      this.#tell(event);
      if (this.#meet(event.id)) return;
      await this.#untilTaken();
    }
    this.#end();
    for (const reader of this.#readers) reader.end();
  }

  #tell(event: LiveEvent): void {
    // Who asks again for what came with errors is not to get the same.
    if (event.result.errors) this.#recent.splice(0);
    this.#recent.push(event);
    if (this.#recent.length > KEPT) this.#recent.shift();
    for (const reader of this.#readers) {
      reader.give(event);
      if (reader.behind <= MOST_BEHIND) continue;
      reader.endWith(TOO_SLOW);
      this.leave(reader);
    }
  }

  /**
   * Whoever has told the same event as another is where that one was: what comes next is the same, too. Its readers get
   * what the other has told since, and go on there.
   */
  #meet(id: string | undefined): boolean {
    if (id === undefined) return false;
    const other = [...this.#parts.family].find((each) => each !== this && each.isAt(id));
    if (!other) return false;
    other.#isLive ||= this.#isLive;
    for (const reader of this.#readers) other.#take(reader, id);
    this.#readers.clear();
    this.#end();
    return true;
  }

  #take(reader: Reader, after: string | undefined): void {
    const missed = after === undefined ? [] : this.#recent.slice(this.#indexOf(after) + 1);
    this.#readers.add(reader);
    reader.source = this;
    // What stands after a cursor is an event.
    reader.give(...(missed as LiveEvent[]));
    this.#onTaken();
    if (!this.#isRead) void this.#read();
  }

  #indexOf(cursor: string): number {
    return this.#recent.findLastIndex(({ id }) => id === cursor);
  }

  /** Who catches up alone is told no faster than it takes; several do not wait for each other. */
  async #untilTaken(): Promise<void> {
    for (;;) {
      const [reader] = this.#readers.size === 1 ? this.#readers : [];
      if (this.#isLive || !reader || reader.behind < AHEAD) return;
      await new Promise<void>((resolve) => {
        this.#onTaken = resolve;
      });
    }
  }

  #end(): void {
    this.#isOver = true;
    this.#parts.onEnd(this);
  }
}
