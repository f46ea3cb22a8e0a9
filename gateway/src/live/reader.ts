import { stoppable } from '@jiedui/event-stream';
import type { LiveEvent, LiveEvents } from './live-event.ts';

/** What gives events to its readers. */
export interface Source {
  /** This one has taken an event. */
  taken(reader: Reader): void;
  /** This one wants no more. */
  leave(reader: Reader): void;
}

/** One who reads a stream together with others, each as fast as it can. */
export class Reader {
  /** Where it reads now; it holds on to no other. */
  source: Source;
  readonly #waiting: LiveEvent[] = [];
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** Events that it has not taken yet. */
  get behind(): number {
    return this.#waiting.length;
  }

  give(...events: readonly LiveEvent[]): void {
    this.#waiting.push(...events);
    this.#wake();
  }

  /** Nothing more comes after what waits. */
  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  /** Nothing more comes but this: what was not taken by now is forgotten. */
  endWith(event: LiveEvent): void {
    this.#waiting.splice(0, Infinity, event);
    this.end();
  }

  /** What it is given, as it takes it; to stop reading is to leave. */
  read(): LiveEvents {
    return stoppable<LiveEvent>((signal) => {
      signal.addEventListener('abort', () => {
        this.source.leave(this);
      });
      return this.#events();
    });
  }

  async *#events(): LiveEvents {
    for (;;) {
      const event = this.#waiting.shift();
      if (event) {
        this.source.taken(this);
        yield event;
      } else if (this.#isOver) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
