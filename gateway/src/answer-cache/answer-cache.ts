import type { Identity } from '@jiedui/identity';
import { orGivenUp } from '../data-source/given-up.ts';
import type { Deadline } from '../deadline.ts';
import type { CacheMetrics } from '../observe/cache-metrics.ts';
import { AnswersUnderWay } from './answers-under-way.ts';
import type { FollowedSubgraphs } from './followed-subgraphs.ts';
import type { Kept, KeptAnswers } from './kept-answers.ts';
import { KnownOperations } from './known-operations.ts';
import type { AnsweringGraph, KnownOperation } from './known-operations.ts';
import type { Question } from './question.ts';
import { Reading } from './reading.ts';

/** What answers and parts are kept by. */
export interface CacheMeans {
  readonly kept: KeptAnswers;
  readonly followed: FollowedSubgraphs;
  readonly metrics: CacheMetrics;
}

/** A question, by whom and of which graph it is asked. */
export interface Asking {
  readonly question: Question;
  readonly identity: Identity | undefined;
  readonly graph: AnsweringGraph;
  /** By the clock of `performance.now()`. */
  readonly askedAt: number;
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

/** How often an answer is waited for: that of another who computes it, which may be old when it is there. */
const MOST_WAITS = 3;

/**
 * Whole answers to queries. Each is dropped by the first change of anything that it was read from, and served only while
 * all changes are known.
 */
export class AnswerCache {
  readonly #kept: KeptAnswers;
  readonly #followed: FollowedSubgraphs;
  readonly #metrics: CacheMetrics;
  readonly #operations = new KnownOperations();
  readonly #underWay = new AnswersUnderWay();

  constructor({ kept, followed, metrics }: CacheMeans) {
    this.#kept = kept;
    this.#followed = followed;
    this.#metrics = metrics;
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
    if (key === undefined) return this.begin(asking);
    for (let waits = 0; waits < MOST_WAITS; waits += 1) {
      const kept = this.#kept.find(key);
      if (!kept) {
        const underWay = this.#underWay.ended(key);
        if (!underWay) break;
        // Where there is no more time, that is said by whoever answers.
        await orGivenUp(underWay, asking.deadline).catch(() => undefined);
        continue;
      }
      if (!(await this.#followed.isCurrentFor(kept.subgraphs, asking))) {
        this.#metrics.lookedUp('behind');
        return this.begin(asking, { key, isBehind: true });
      }
      // It may have been dropped while that was looked at.
      const current = this.#kept.find(key);
      if (!current) continue;
      this.#metrics.lookedUp('hit');
      return current;
    }
    return this.begin(asking, { key });
  }

  /** An answer that is to be computed. */
  begin(
    { question, askedAt }: Asking,
    { key, isBehind = false }: { readonly key?: string; readonly isBehind?: boolean } = {},
  ): Begun {
    const isInParts =
      key === undefined ? this.#operations.isUnkept(question) : this.#kept.hasChanged(key);
    const reading = new Reading(this.#followed.now, { askedAt, isInParts });
    const end = key === undefined ? () => undefined : this.#underWay.begin(key);
    return { reading, isBehind, end };
  }

  #keyOf({ question, graph, identity }: Asking): string | undefined {
    return this.#operations.key(question, graph, identity);
  }

  /**
   * Keeps an answer, unless something of it is missing, it cannot be told what it was read from, or that has changed since
   * it was begun. Answers whether such answers are kept, now or the next time.
   */
  keep(
    asking: Asking,
    { document, operation }: KnownOperation,
    { reading, isBehind }: Begun,
    answer: Pick<Kept, 'text' | 'estimatedCost' | 'actualCost'>,
  ): boolean {
    const { subgraphs, places, since } = reading;
    const { question, graph } = asking;
    if (!reading.isWhole) {
      this.#operations.noteUnkept(question, document);
      return false;
    }
    if (!isBehind) this.#metrics.lookedUp('miss');
    const why = subgraphs.size === 0 ? 'nothing was read' : 'subgraph';
    const isFollowed = subgraphs.size > 0 && this.#followed.isFollowed(subgraphs);
    const untracked = reading.untracked ?? (isFollowed ? undefined : why);
    if (untracked !== undefined) {
      this.#metrics.untracked(untracked);
      this.#operations.noteUnkept(question, document);
      return false;
    }
    if (!this.#followed.isCurrent(subgraphs)) {
      this.#metrics.passedBy('behind');
      return true;
    }
    if (this.#followed.haveTouched(places, since)) {
      this.#metrics.passedBy('changed');
      return true;
    }
    this.#operations.learn(question, { graph, document, operation });
    const key = this.#keyOf(asking);
    const isKept = key !== undefined && this.#kept.keep(key, { ...answer, places, subgraphs });
    if (isKept) this.#metrics.stored();
    else this.#metrics.passedBy('room');
    return isKept;
  }
}
