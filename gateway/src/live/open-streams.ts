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
  end(word: LiveEvent): void;
}

/** Room for one stream, kept from before it is opened, so that many at once are no more than the limit. */
export interface Place {
  /** The same events while they may be read: until they end, the reader goes, or `end` says why no more come. */
  admit(events: LiveEvents): { events: LiveEvents; end: OpenStream['end'] };
  /** Gives the place back, where no stream came of it. */
  leave(): void;
}

/** The streams that clients read now: so many and no more, and all of them ended when the gateway stops. */
export class OpenStreams {
  readonly #limits: StreamLimits;
  /** What they are called where there are too many. */
  readonly #word: string;
  readonly #open = new Set<OpenStream>();
  readonly #perClient = new Map<string, number>();
  #taken = 0;
  #lastWord: LiveEvent | undefined;

  constructor(limits: StreamLimits = STREAM_LIMITS, word = 'streams') {
    this.#limits = limits;
    this.#word = word;
  }

  get size(): number {
    return this.#open.size;
  }

  /** A place for one more of this client's, or which limit it would pass. */
  take(client: string): Place | Excess {
    const { most, mostPerClient } = this.#limits;
    const own = (this.#perClient.get(client) ?? 0) + 1;
    if (own > mostPerClient) return tooMany(own, mostPerClient, `${this.#word} of one client`);
    const all = this.#taken + 1;
    if (all > most) return tooMany(all, most, `${this.#word} of all clients together`);
    this.#count(client, 1);
    let isTaken = true;
    const leave = () => {
      if (isTaken) this.#count(client, -1);
      isTaken = false;
    };
    return { leave, admit: (events) => this.#admit(events, leave) };
  }

  #admit(events: LiveEvents, giveBack: () => void): { events: LiveEvents; end: OpenStream['end'] } {
    let end: (word: LiveEvent) => void = () => undefined;
    const word = new Promise<LiveEvent>((resolve) => {
      end = resolve;
    });
    const stream = { end };
    this.#open.add(stream);
    if (this.#lastWord) end(this.#lastWord);
    const leave = () => {
      if (!this.#open.delete(stream)) return;
      giveBack();
      void events.return();
    };
    const read = stoppable<LiveEvent>((signal) => {
      signal.addEventListener('abort', leave);
      return until(word, events, leave);
    });
    return { events: read, end };
  }

  /** Ends all of them, each with a word to its reader, and those that are only being opened as soon as they are. */
  endAll(message: string): void {
    this.#lastWord = lastEvent('STREAM_ENDED', message);
    for (const { end } of this.#open) end(this.#lastWord);
  }

  #count(client: string, change: number): void {
    this.#taken += change;
    const count = (this.#perClient.get(client) ?? 0) + change;
    if (count > 0) this.#perClient.set(client, count);
    else this.#perClient.delete(client);
  }
}

const tooMany = (actual: number, limit: number, which: string): Excess => ({
  code: 'TOO_MANY_STREAMS',
  message: `At most ${String(limit)} ${which} are served at once; close some, or come back later`,
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
