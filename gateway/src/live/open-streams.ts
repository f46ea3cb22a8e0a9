import { stoppable } from '@jiedui/event-stream';
import type { Excess } from '../limits/excess.ts';
import { lastEvent } from './live-event.ts';
import type { LiveEvent, LiveEvents } from './live-event.ts';

export interface StreamLimits {
  /** Streams open at once; 10,000. */
  readonly most: number;
  /** Of them, of one client; 100. */
  readonly mostPerClient: number;
}

export const STREAM_LIMITS: StreamLimits = { most: 10_000, mostPerClient: 100 };

/** A stream that can be ended from here, with a word to its reader. */
interface OpenStream {
  readonly client: string;
  end(word: LiveEvent): void;
}

/** The streams that clients read now: so many and no more, and all of them ended when the gateway stops. */
export class OpenStreams {
  readonly #limits: StreamLimits;
  readonly #open = new Set<OpenStream>();
  readonly #perClient = new Map<string, number>();

  constructor(limits: StreamLimits = STREAM_LIMITS) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#open.size;
  }

  /** Which limit one more of this client's would pass; undefined where it may be opened. */
  overrun(client: string): Excess | undefined {
    const { most, mostPerClient } = this.#limits;
    const own = (this.#perClient.get(client) ?? 0) + 1;
    if (own > mostPerClient) return tooMany(own, mostPerClient, 'of one client');
    const all = this.#open.size + 1;
    return all > most ? tooMany(all, most, 'of all clients together') : undefined;
  }

  /** The same events while they may be read: until they end, the reader goes, or `end` says why no more come. */
  admit(client: string, events: LiveEvents): { events: LiveEvents; end: OpenStream['end'] } {
    let end: (word: LiveEvent) => void = () => undefined;
    const word = new Promise<LiveEvent>((resolve) => {
      end = resolve;
    });
    const stream = { client, end };
    this.#open.add(stream);
    this.#count(client, 1);
    const leave = () => {
      if (!this.#open.delete(stream)) return;
      this.#count(client, -1);
      void events.return();
    };
    const read = stoppable<LiveEvent>((signal) => {
      signal.addEventListener('abort', leave);
      return until(word, events, leave);
    });
    return { events: read, end };
  }

  /** Ends all of them, each with a word to its reader. */
  endAll(message: string): void {
    for (const { end } of this.#open) end(lastEvent('STREAM_ENDED', message));
  }

  #count(client: string, change: number): void {
    const count = (this.#perClient.get(client) ?? 0) + change;
    if (count > 0) this.#perClient.set(client, count);
    else this.#perClient.delete(client);
  }
}

const tooMany = (actual: number, limit: number, whose: string): Excess => ({
  code: 'TOO_MANY_STREAMS',
  message: `At most ${String(limit)} streams ${whose} are served at once; close some, or come back later`,
  limit,
  actual,
});

async function* until(word: Promise<LiveEvent>, events: LiveEvents, leave: () => void): LiveEvents {
  const ending = word.then((value) => ({ value, isLast: true }) as const);
  try {
    for (;;) {
      const coming = events.next().then((item) => ({ ...item, isLast: false }) as const);
      const next = await Promise.race([coming, ending]);
      if (next.value === undefined) return;
      yield next.value;
      if (next.isLast) return;
    }
  } finally {
    leave();
  }
}
