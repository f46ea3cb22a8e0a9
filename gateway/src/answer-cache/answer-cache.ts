import type { Identity } from '@jiedui/identity';
import type { Logger } from 'pino';
import { orGivenUp } from '../data-source/given-up.ts';
import type { Deadline } from '../deadline.ts';
import type { CacheMetrics } from '../observe/cache-metrics.ts';
import { AnswersUnderWay } from './answers-under-way.ts';
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
  readonly deadline?: Deadline | undefined;
}

/** An answer that is about to be computed. */
export interface Begun {
  readonly reading: Reading;
  /** Whether one is kept that could not be served. */
  readonly isBehind: boolean;
  /** To be called when it is answered, with whether such answers are kept. */
  readonly end: (isKept: boolean) => void;
}

const BYTES = 64 * 1024 * 1024;
/** Milliseconds after it heard of a change in which subgraphs elsewhere are looked at for each answer. */
const WATCHFUL = 2_000;
/** How often an answer is waited for: that of another who computes it, which may be old when it is there. */
const MOST_WAITS = 3;

/**
 * Whole answers to queries. Each is dropped by the first change of anything that it was read from, and served only while
 * all changes are known.
 */
export class AnswerCache {
  readonly #parts: CacheParts;
  readonly #kept: KeptAnswers;
  readonly #recent = new RecentChanges();
  readonly #operations = new KnownOperations();
  readonly #underWay = new AnswersUnderWay();
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

  /** The operation of a question, if it was answered before. */
  operation({ question, graph }: Asking): KnownOperation | undefined {
    return this.#operations.find(question, graph);
  }

  /**
   * The answer under the rights of who asks, where one is kept, or is computed right now; else what is to be computed: then
   * nothing may have been fetched for it before.
   */
  async find(asking: Asking): Promise<Kept | Begun> {
    const key = this.#keyOf(asking);
    if (key === undefined) return this.begin();
    const { deadline } = asking;
    const { metrics } = this.#parts;
    for (let waits = 0; waits < MOST_WAITS; waits += 1) {
      const kept = this.#kept.find(key);
      if (!kept) {
        const underWay = this.#underWay.ended(key);
        if (!underWay) break;
        // Where there is no more time, that is said by whoever answers.
        await orGivenUp(underWay, deadline).catch(() => undefined);
        continue;
      }
      if (!(await this.#isCurrent(kept, deadline))) {
        metrics.lookedUp('behind');
        return this.begin(key, true);
      }
      // It may have been dropped while that was looked at.
      const current = this.#kept.find(key);
      if (!current) continue;
      metrics.lookedUp('hit');
      return current;
    }
    return this.begin(key);
  }

  /** An answer that is to be computed. */
  begin(key?: string, isBehind = false): Begun {
    const end = key === undefined ? () => undefined : this.#underWay.begin(key);
    return { reading: new Reading(this.#recent.now), isBehind, end };
  }

  #keyOf({ question, graph, identity }: Asking): string | undefined {
    return this.#operations.key(question, graph, identity);
  }

  /**
   * Keeps an answer, unless it cannot be told what it was read from, or that has changed since it was begun. Answers whether
   * such answers are kept, now or the next time.
   */
  keep(
    asking: Asking,
    { document, operation }: KnownOperation,
    { reading, isBehind }: Begun,
    answer: Pick<Kept, 'text' | 'estimatedCost' | 'actualCost'>,
  ): boolean {
    const { metrics } = this.#parts;
    const { subgraphs, places, since } = reading;
    const { question, graph } = asking;
    if (!isBehind) metrics.lookedUp('miss');
    const feeds = this.#feedsOf(subgraphs);
    const why = subgraphs.size === 0 ? 'nothing was read' : 'subgraph';
    const isFollowed = subgraphs.size > 0 && feeds.length === subgraphs.size;
    const untracked = reading.untracked ?? (isFollowed ? undefined : why);
    if (untracked !== undefined) {
      metrics.untracked(untracked);
      return false;
    }
    if (!feeds.every((feed) => feed.isCurrent)) {
      metrics.passedBy('behind');
      return true;
    }
    if (this.#recent.hasTouched(places, since)) {
      metrics.passedBy('changed');
      return true;
    }
    this.#operations.learn(question, { graph, document, operation });
    const key = this.#keyOf(asking);
    const isKept = key !== undefined && this.#kept.keep(key, { ...answer, places, subgraphs });
    if (isKept) metrics.stored();
    else metrics.passedBy('room');
    return isKept;
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
  async #isCurrent({ subgraphs }: Kept, deadline: Deadline | undefined): Promise<boolean> {
    const feeds = this.#feedsOf(subgraphs);
    const isWatchful = performance.now() - this.#heardAt < WATCHFUL;
    const looks = feeds.flatMap((feed) => {
      if (isWatchful && !feed.isNear) return [feed.look()];
      return feed.isCurrent ? [] : [feed.catchUp()];
    });
    if (looks.length > 0) await orGivenUp(Promise.all(looks), deadline).catch(() => undefined);
    return feeds.length === subgraphs.size && feeds.every((feed) => feed.isCurrent);
  }

  #feedsOf(subgraphs: ReadonlySet<string>): FollowedFeed[] {
    return [...subgraphs].flatMap((name) => this.#feeds.get(name) ?? []);
  }

  #ages(): Map<string, number> {
    return new Map([...this.#feeds].map(([name, { age }]) => [name, age / 1000]));
  }
}
