import type { ExecutionResult } from 'graphql';
import type { LiveEvents } from './live-event.ts';
import { JoinedStream } from './joined-stream.ts';

export type Opened = LiveEvents | ExecutionResult;

/** What is followed, and from where on. */
export interface Following {
  /** Tells apart whatever could make a difference, but for where it begins. */
  readonly key: string;
  /** The cursor that it goes on after; from now on without one. */
  readonly after: string | undefined;
}

/** Streams by what they tell and to whom: what many ask alike is asked for and executed once. */
export class JoinedStreams {
  readonly #families = new Map<string, Set<JoinedStream>>();
  readonly #openings = new Map<string, Promise<JoinedStream | ExecutionResult>>();

  /** Joins a stream that is where this one begins, or opens one. */
  async join(following: Following, open: () => Promise<Opened>): Promise<Opened> {
    const { key, after } = following;
    for (;;) {
      const there = [...(this.#families.get(key) ?? [])].find((stream) => stream.isAt(after));
      const stream = there ?? (await this.#opening(following, open));
      if (!(stream instanceof JoinedStream)) return stream;
      const events = stream.join(after);
      if (events) return events;
    }
  }

  /** Streams that are open now, however many read them. */
  get size(): number {
    return [...this.#families.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #opening(
    { key, after }: Following,
    open: () => Promise<Opened>,
  ): Promise<JoinedStream | ExecutionResult> {
    const place = JSON.stringify([key, after]);
    const known = this.#openings.get(place);
    if (known) return known;
    const opening = open()
      .then((opened) =>
        Symbol.asyncIterator in opened ? this.#enter(opened, { key, after }) : opened,
      )
      .finally(() => this.#openings.delete(place));
    this.#openings.set(place, opening);
    return opening;
  }

  #enter(events: LiveEvents, { key, after }: Following): JoinedStream {
    const family = this.#families.get(key) ?? new Set();
    const onEnd = (ended: JoinedStream) => {
      family.delete(ended);
      if (family.size === 0 && this.#families.get(key) === family) this.#families.delete(key);
    };
    const stream = new JoinedStream({ events, after, family, onEnd });
    this.#families.set(key, family.add(stream));
    return stream;
  }
}
