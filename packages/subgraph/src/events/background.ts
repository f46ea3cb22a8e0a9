import type { Background, SubgraphDefinition, Surroundings } from '../serve/definition.ts';
import { confirmationReader } from './confirmations.ts';
import { CORE } from '../parts/core.ts';
import { tellingApplied } from './catch-up.ts';
import { Follower } from './follower.ts';
import { recordTables } from './record-tables.ts';

/** What runs in every subgraph besides answering: it follows the core's log. And what its definition adds. */
export async function startBackground(
  definition: SubgraphDefinition,
  surroundings: Surroundings,
): Promise<Background> {
  const { database, logger, sources, onApplied } = surroundings;
  const kept = confirmationReader(database.kysely<unknown>(), await recordTables(database));
  const reader = tellingApplied(kept, onApplied);
  const own = await definition.background?.(surroundings);
  const followers = sources
    .filter(({ name }) => name === CORE)
    .map((source) => new Follower(source, reader, logger));
  return {
    ready: async () =>
      followers.every((follower) => follower.hasLooked) && (await own?.ready()) !== false,
    stop: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
      await own?.stop();
    },
  };
}
