import type { ResolverParts, Resolvers } from '@jiedui/subgraph';
import { reviewResolvers } from './activity/activity.writes.ts';
import { apiKeyResolvers } from './api-key/api-key.resolvers.ts';
import { liveResolvers } from './activity/live.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.reads.ts';

/** All resolvers of this subgraph's own. They are joined type by type: spreading would keep one Mutation alone. */
export function resolvers(parts: ResolverParts): Resolvers {
  const joined: Record<string, Resolvers[string]> = {};
  for (const make of [reviewResolvers, apiKeyResolvers, viewerResolvers, liveResolvers]) {
    for (const [type, fields] of Object.entries(make(parts)))
      joined[type] = { ...joined[type], ...fields };
  }
  return joined;
}
