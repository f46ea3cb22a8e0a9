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
  /** Set once it is known that the answer is whole. */
  answered: KnownOperation | undefined;
  #since: Moment;
  #untracked: string | undefined;

  /** @param now before anything was fetched for it */
  constructor(now: Moment) {
    this.#since = now;
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
  note(
    subgraph: string,
    read: AnswerRead | undefined,
    since: Moment | undefined = this.#since,
  ): void {
    this.#subgraphs.add(subgraph);
    this.#since = Math.min(this.#since, since);
    if (!read) this.#untracked ??= 'subgraph';
    else if ('untracked' in read) this.#untracked ??= read.untracked;
    else for (const place of placesRead(subgraph, read)) this.#places.add(place);
  }
}
