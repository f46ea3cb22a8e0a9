import type { AnswerRead } from './changes.ts';
import type { KnownOperation } from './known-operations.ts';
import { placesRead } from './places.ts';
import type { Place } from './places.ts';

/** How many changes were known at a moment. */
export type Moment = number;

/** What the answer to one request is read from, as its fetches say. */
export class Reading {
  readonly #places = new Set<Place>();
  readonly #subgraphs = new Set<string>();
  /** Set once a query is answered; and whether nothing of the answer is missing. */
  answered: KnownOperation | undefined;
  isWhole = false;
  #since: Moment;
  #untracked: string | undefined;

  /** By the clock of `performance.now()`. */
  readonly askedAt: number;
  /** Whether its parts are looked for and kept, since a whole answer was dropped by a change or cannot be kept. */
  readonly isInParts: boolean;

  /** @param now before anything was fetched for it */
  constructor(now: Moment, { askedAt, isInParts }: Pick<Reading, 'askedAt' | 'isInParts'>) {
    this.#since = now;
    this.askedAt = askedAt;
    this.isInParts = isInParts;
  }

  /** Changes that came to be known after it may not be in the answer. */
  get since(): Moment {
    return this.#since;
  }

  get subgraphs(): ReadonlySet<string> {
    return this.#subgraphs;
  }

  get places(): ReadonlySet<Place> {
    return this.#places;
  }

  /** Why the answer cannot be kept; undefined where it can. */
  get untracked(): string | undefined {
    return this.#untracked;
  }

  /**
   * Notes what a fetch was read from.
   * @param since where it was begun for another request: the moment of that one
   */
  note(subgraph: string, read: AnswerRead | undefined, since?: Moment): void {
    this.#subgraphs.add(subgraph);
    this.begun(since);
    if (!read) this.#untracked ??= 'subgraph';
    else if ('untracked' in read) this.#untracked ??= read.untracked;
    else this.add(subgraph, placesRead(subgraph, read));
  }

  /** A part of it was begun at this moment, if at another one. */
  begun(since: Moment = this.#since): void {
    this.#since = Math.min(this.#since, since);
  }

  /** Notes what a part was read from that is right now. */
  add(subgraph: string, places: Iterable<Place>): void {
    this.#subgraphs.add(subgraph);
    for (const place of places) this.#places.add(place);
  }
}

/** What one fetch was read from, as the subgraph says it: the places are found out for what is kept of it. */
export class FetchReading extends Reading {
  said: AnswerRead | undefined;

  override note(_: string, read: AnswerRead | undefined, since?: Moment): void {
    this.said = read;
    this.begun(since);
  }
}
