import type { Registry } from '@jiedui/observation';
import type { Logger } from 'pino';
import { CacheMetrics } from '../observe/cache-metrics.ts';
import type { GatewayOptions } from '../options.ts';
import type { Subgraphs } from '../subgraphs.ts';
import { AnswerCache } from './answer-cache.ts';
import { httpFeed } from './http-feed.ts';

/** Opens the cache of whole answers, if one is wanted. */
export function openCache(
  { answerCache, internalTokens }: Pick<GatewayOptions, 'answerCache' | 'internalTokens'>,
  subgraphs: Subgraphs,
  registry: Registry,
  logger: Logger,
): AnswerCache | undefined {
  const metrics = new CacheMetrics(registry);
  if (!answerCache) return undefined;
  const { bytes, changes } = answerCache;
  const feed = (name: string) => {
    const url = subgraphs.address(name);
    return changes?.(name) ?? (url === undefined ? undefined : httpFeed(url, internalTokens));
  };
  return new AnswerCache({ bytes, feed, metrics, logger });
}
