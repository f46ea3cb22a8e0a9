import type { Background, Surroundings } from '@jiedui/subgraph';
import { Follower } from './follow.ts';

/** The ledger: pulls the logs of all subgraphs and applies each event exactly once. */
export async function startLedger({
  database,
  logger,
  sources,
}: Surroundings): Promise<Background> {
  const db = database.kysely<unknown>();
  const followers = sources.map((source) => new Follower(db, source, logger));
  return Promise.resolve({
    ready: () => Promise.resolve(followers.every((follower) => follower.isCaughtUp)),
    stop: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
    },
  });
}
