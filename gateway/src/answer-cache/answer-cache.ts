import type { Identity } from '@jiedui/identity';
import type { Logger } from 'pino';
import type { CacheMetrics } from '../observe/cache-metrics.ts';
import type { ChangeFeed, Changes } from './changes.ts';
import { FollowedFeed } from './followed-feed.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Kept } from './kept-answers.ts';
import { KnownOperations } from './known-operations.ts';
import type { AnsweringGraph, KnownOperation } from './known-operations.ts';
import { placesTouched } from './places.ts';
import type { Question } from './question.ts';
import { Reading } from './reading.ts';
import { RecentChanges } from './recent-changes.ts';

export interface CacheParts {
  /** Bytes that all answers together may take; 64 MiB. */
  readonly bytes?: number | undefined;
  /** Where a subgraph tells its changes; undefined where it does not. */
  readonly feed: (subgraph: string) => ChangeFeed | undefined;
  readonly metrics: CacheMetrics;
  readonly logger: Logger;
}

/** A question, by whom and of which graph it is asked. */
export interface Asking {
  readonly question: Question;
  readonly identity: Identity | undefined;
  readonly graph: AnsweringGraph;
  /** Whether an answer is kept that could not be served. */
  readonly isBehind?: boolean;
}

const BYTES = 64 * 1024 * 1024;
/** Milliseconds after it heard of a change in which subgraphs elsewhere are looked at for each answer. */
const WATCHFUL = 2_000;

/**
 * Whole answers to queries. Each is dropped by the first change of anything that it was read from, and served only while
 * all changes are known.
 */
export class AnswerCache {
  readonly #parts: CacheParts;
  readonly #kept: KeptAnswers;
  readonly #recent = new RecentChanges();
  readonly #operations = new KnownOperations();
  #feeds = new Map<string, FollowedFeed>();
  #heardAt = -Infinity;

  constructor(parts: CacheParts) {
    this.#parts = parts;
    const { metrics, bytes = BYTES } = parts;
    this.#kept = new KeptAnswers(bytes, (why) => {
      metrics.dropped(why);
    });
    metrics.looks = { kept: this.#kept, ages: () => this.#ages() };
  }

  /** Follows the subgraphs of another graph from now on; what is kept is of the one before. */
  follow(subgraphs: readonly string[]): void {
    void this.stop();
    this.#kept.clear();
    const { feed: feedOf, logger } = this.#parts;
    const onChanges = (name: string, changes: Changes) => {
      const touched = placesTouched(name, changes);
      this.#recent.add(touched);
      this.#kept.touch(touched);
    };
    const followed = subgraphs.flatMap((name): [string, FollowedFeed][] => {
      const feed = feedOf(name);
      return feed ? [[name, new FollowedFeed({ name, feed, logger, onChanges })]] : [];
    });
    this.#feeds = new Map(followed);
  }

  /** To be called before anything is fetched for an answer that may be kept. */
  begin(): Reading {
    return new Reading(this.#recent.now);
  }

  /** The operation of a question, if it was answered before. */
  operation({ question, graph }: Asking): KnownOperation | undefined {
    return this.#operations.find(question, graph);
  }

  /** The answer under the rights of who asks, where one is kept; `behind` where not all changes are known. */
  async find({ question, identity, graph }: Asking): Promise<Kept | 'behind' | undefined> {
    const key = this.#operations.key(question, graph, identity);
    const kept = key === undefined ? undefined : this.#kept.find(key);
    if (key === undefined || !kept) return undefined;
    const found = (await this.#isCurrent(kept)) ? this.#kept.find(key) : 'behind';
    if (found) this.#parts.metrics.lookedUp(found === 'behind' ? 'behind' : 'hit');
    return found;
  }

  /** Keeps an answer, unless it cannot be told what it was read from, or that has changed since it was begun. */
  keep(
    { question, identity, graph, isBehind }: Asking,
    { document, operation }: KnownOperation,
    reading: Reading,
    answer: Pick<Kept, 'text' | 'estimatedCost' | 'actualCost'>,
  ): void {
    const { metrics } = this.#parts;
    const { subgraphs, places, since } = reading;
    if (!isBehind) metrics.lookedUp('miss');
    const feeds = this.#feedsOf(subgraphs);
    const why = subgraphs.size === 0 ? 'nothing was read' : 'subgraph';
    const isFollowed = subgraphs.size > 0 && feeds.length === subgraphs.size;
    const untracked = reading.untracked ?? (isFollowed ? undefined : why);
    if (untracked !== undefined) {
      metrics.untracked(untracked);
    } else if (!feeds.every((feed) => feed.isCurrent)) {
      metrics.passedBy('behind');
    } else if (this.#recent.hasTouched(places, since)) {
      metrics.passedBy('changed');
    } else {
      this.#operations.learn(question, { graph, document, operation });
      const key = this.#operations.key(question, graph, identity);
      const isKept = key !== undefined && this.#kept.keep(key, { ...answer, places, subgraphs });
      if (isKept) metrics.stored();
      else metrics.passedBy('room');
    }
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

  async stop(): Promise<void> {
    await Promise.all([...this.#feeds.values()].map((feed) => feed.stop()));
  }

  /** What follows a change elsewhere, such as the ledger, does not ring here. */
  async #isCurrent({ subgraphs }: Kept): Promise<boolean> {
    const feeds = this.#feedsOf(subgraphs);
    if (performance.now() - this.#heardAt < WATCHFUL)
      await Promise.all(feeds.filter((feed) => !feed.isNear).map((feed) => feed.look()));
    return feeds.length === subgraphs.size && feeds.every((feed) => feed.isCurrent);
  }

  #feedsOf(subgraphs: ReadonlySet<string>): FollowedFeed[] {
    return [...subgraphs].flatMap((name) => this.#feeds.get(name) ?? []);
  }

  #ages(): Map<string, number> {
    return new Map([...this.#feeds].map(([name, { age }]) => [name, age / 1000]));
  }
}
