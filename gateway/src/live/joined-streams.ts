import { stoppable } from '@jiedui/event-stream';
import type { ExecutionResult } from 'graphql';
import { lastEvent } from './live-event.ts';
import type { LiveEvent, LiveEvents } from './live-event.ts';

/** Events that one reader may be behind the others. */
const MOST_BEHIND = 1_000;

interface Reader {
  readonly waiting: LiveEvent[];
  wake: () => void;
  isOver: boolean;
}

/** One stream and all who read it. It is read while anybody does. */
class Shared {
  readonly #events: LiveEvents;
  readonly #readers = new Set<Reader>();
  readonly #onEnd: () => void;
  #state: 'new' | 'read' | 'over' = 'new';

  constructor(events: LiveEvents, onEnd: () => void) {
    this.#events = events;
    this.#onEnd = onEnd;
  }

  /** Its events from now on; undefined where it is over. */
  join(): LiveEvents | undefined {
    if (this.#state === 'over') return undefined;
    const reader: Reader = { waiting: [], wake: () => undefined, isOver: false };
    this.#readers.add(reader);
    if (this.#state === 'new') void this.#read();
    return stoppable<LiveEvent>((signal) => {
      signal.addEventListener('abort', () => {
        this.#leave(reader);
      });
      return eventsFor(reader);
    });
  }

  async #read(): Promise<void> {
    this.#state = 'read';
    for await (const event of this.#events) {
      for (const reader of this.#readers) {
        reader.waiting.push(event);
        if (reader.waiting.length > MOST_BEHIND) this.#drop(reader);
        reader.wake();
      }
    }
    this.#end();
    for (const reader of this.#readers) release(reader);
  }

  #leave(reader: Reader): void {
    release(reader);
    if (!this.#readers.delete(reader) || this.#readers.size > 0) return;
    this.#end();
    void this.#events.return();
  }

  #end(): void {
    this.#state = 'over';
    this.#onEnd();
  }

  /** What was not taken by now is forgotten: memory is everybody's. */
  #drop(reader: Reader): void {
    const message =
      'Events came faster than they were taken; subscribe again after the last cursor';
    reader.waiting.splice(0, Infinity, lastEvent('STREAM_ENDED', message));
    this.#leave(reader);
  }
}

function release(reader: Reader): void {
  reader.isOver = true;
  reader.wake();
}

async function* eventsFor(reader: Reader): LiveEvents {
  for (;;) {
    const event = reader.waiting.shift();
    if (event) yield event;
    else if (reader.isOver) return;
    else
      await new Promise<void>((resolve) => {
        reader.wake = resolve;
      });
  }
}

export type Opened = LiveEvents | ExecutionResult;

/** Streams by what they tell and to whom: what many ask alike is asked for and executed once. */
export class JoinedStreams {
  readonly #streams = new Map<string, Promise<Shared | ExecutionResult>>();

  /** Joins the stream of this key, or opens it. A key must tell apart whatever could make a difference. */
  async join(key: string, open: () => Promise<Opened>): Promise<Opened> {
    for (;;) {
      const shared = await (this.#streams.get(key) ?? this.#open(key, open));
      if (!(shared instanceof Shared)) return shared;
      const events = shared.join();
      if (events) return events;
    }
  }

  /** Streams that are open now, however many read them. */
  get size(): number {
    return this.#streams.size;
  }

  #open(key: string, open: () => Promise<Opened>): Promise<Shared | ExecutionResult> {
    const forget = () => {
      if (this.#streams.get(key) === opening) this.#streams.delete(key);
    };
    const opening = open().then((opened) => {
      if (Symbol.asyncIterator in opened) return new Shared(opened, forget);
      forget();
      return opened;
    });
    opening.catch(forget);
    this.#streams.set(key, opening);
    return opening;
  }
}
