import type { Logger } from 'pino';
import { orGivenUp } from '../data-source/given-up.ts';
import type { Deadline } from '../deadline.ts';
import type { ChangeFeed, Changes } from './changes.ts';
import { FollowedFeed } from './followed-feed.ts';
import { placesTouched } from './places.ts';
import type { Place } from './places.ts';
import type { Moment } from './reading.ts';
import { RecentChanges } from './recent-changes.ts';

export interface Following {
  /** Where a subgraph tells its changes; undefined where it does not. */
  readonly feed: (subgraph: string) => ChangeFeed | undefined;
  readonly logger: Logger;
  /** Told where something has changed. */
  readonly onTouched: (touched: ReadonlySet<Place>) => void;
}

/** For whom all changes have to be known. */
export interface Waiting {
  /** By the clock of `performance.now()`. */
  readonly askedAt: number;
  readonly deadline?: Deadline | undefined;
}

/** Milliseconds after it heard of a change in which subgraphs elsewhere are looked at for each answer. */
const WATCHFUL = 2_000;

/** What changes in the subgraphs of a graph, and whether all of it is known. */
export class FollowedSubgraphs {
  readonly #parts: Following;
  readonly #recent = new RecentChanges();
  #feeds = new Map<string, FollowedFeed>();
  #heardAt = -Infinity;

  constructor(parts: Following) {
    this.#parts = parts;
  }

  /** Follows those of another graph from now on. */
  follow(names: readonly string[]): void {
    void this.stop();
    const { feed: feedOf, logger, onTouched } = this.#parts;
    const onChanges = (name: string, changes: Changes) => {
      const touched = placesTouched(name, changes);
      this.#recent.add(touched);
      onTouched(touched);
    };
    const followed = names.flatMap((name): [string, FollowedFeed][] => {
      const feed = feedOf(name);
      return feed ? [[name, new FollowedFeed({ name, feed, logger, onChanges })]] : [];
    });
    this.#feeds = new Map(followed);
  }

  /** How many changes are known. */
  get now(): Moment {
    return this.#recent.now;
  }

  /** Whether any of these places may have been touched since a moment. */
  haveTouched(places: ReadonlySet<Place>, since: Moment): boolean {
    return this.#recent.hasTouched(places, since);
  }

  /** Whether all of them tell their changes. */
  isFollowed(names: ReadonlySet<string>): boolean {
    return this.#feedsOf(names).length === names.size;
  }

  /** Whether all that changes in them is known. */
  isCurrent(names: ReadonlySet<string>): boolean {
    return this.isFollowed(names) && this.#feedsOf(names).every((feed) => feed.isCurrent);
  }

  /**
   * The same, after a look where there is need of one. What follows a change elsewhere, as the ledger does, does not ring
   * here.
   */
  async isCurrentFor(names: ReadonlySet<string>, { askedAt, deadline }: Waiting): Promise<boolean> {
    const isWatchful = performance.now() - this.#heardAt < WATCHFUL;
    const looks = this.#feedsOf(names).flatMap((feed) => {
      if (isWatchful && !feed.isNear && feed.lookedAt < askedAt) return [feed.look()];
      return feed.isCurrent ? [] : [feed.catchUp()];
    });
    if (looks.length > 0) await orGivenUp(Promise.all(looks), deadline).catch(() => undefined);
    return this.isCurrent(names);
  }

  /**
   * Something was changed through this gateway, or it is told so by an event: before anybody hears of it from here, what
   * is known counts as old. In this process whatever changes something has rung already.
   */
  heardOfChange(): void {
    const elsewhere = [...this.#feeds.values()].filter((feed) => !feed.isNear);
    if (elsewhere.length > 0) this.#heardAt = performance.now();
    for (const feed of elsewhere) feed.ring();
  }

  /** Seconds since all changes of a subgraph were known, by its name. */
  ages(): Map<string, number> {
    return new Map([...this.#feeds].map(([name, { age }]) => [name, age / 1000]));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#feeds.values()].map((feed) => feed.stop()));
  }

  #feedsOf(names: ReadonlySet<string>): FollowedFeed[] {
    return [...names].flatMap((name) => this.#feeds.get(name) ?? []);
  }
}
