import type { Registry } from '@jiedui/observation';
import type { Logger } from 'pino';
import { CacheMetrics } from '../observe/cache-metrics.ts';
import type { Sources } from '../graph/types.ts';
import type { GatewayOptions } from '../options.ts';
import type { Subgraphs } from '../subgraphs.ts';
import { AnswerCache } from './answer-cache.ts';
import { FollowedSubgraphs } from './followed-subgraphs.ts';
import { httpFeed } from './http-feed.ts';
import { KeptAnswers } from './kept-answers.ts';
import { KeptParts } from './kept-parts.ts';
import { sparing } from './sparing.ts';

/** What a gateway keeps of answers, and how it knows that they are right. */
export interface OpenCache {
  readonly answers: AnswerCache;
  /** The same ways to subgraphs, which are asked for nothing that is kept. */
  readonly spare: (sources: Sources) => Sources;
  readonly followed: FollowedSubgraphs;
  /** Follows the subgraphs of another graph from now on; what is kept is of the one before. */
  readonly follow: (subgraphs: readonly string[]) => void;
}

const BYTES = 64 * 1024 * 1024;

/** Opens the cache of answers and their parts, if one is wanted. */
export function openCache(
  { answerCache, internalTokens }: Pick<GatewayOptions, 'answerCache' | 'internalTokens'>,
  subgraphs: Subgraphs,
  registry: Registry,
  logger: Logger,
): OpenCache | undefined {
  const metrics = new CacheMetrics(registry);
  if (!answerCache) return undefined;
  const { bytes = BYTES, changes } = answerCache;
  const feed = (name: string) => {
    const url = subgraphs.address(name);
    return changes?.(name) ?? (url === undefined ? undefined : httpFeed(url, internalTokens));
  };
  const kept = new KeptAnswers(bytes, (why) => {
    metrics.dropped(why);
  });
  const followed = new FollowedSubgraphs({
    feed,
    logger,
    onTouched: (touched) => {
      kept.touch(touched);
    },
  });
  metrics.looks = { kept, ages: () => followed.ages() };
  const means = { kept, followed, metrics };
  const parts = new KeptParts(means);
  return {
    answers: new AnswerCache(means),
    spare: (sources) =>
      Object.fromEntries(
        Object.entries(sources).map(([name, source]) => [name, sparing(name, source, parts)]),
      ),
    followed,
    follow: (names) => {
      followed.follow(names);
      kept.clear();
    },
  };
}
