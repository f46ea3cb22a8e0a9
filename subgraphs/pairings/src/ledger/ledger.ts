import { cursorsIn, Follower } from '@jiedui/subgraph';
import type { Background, EventReader, Surroundings } from '@jiedui/subgraph';
import type { Kysely } from 'kysely';
import { apply } from './apply.ts';

/** Reads logs for the ledger: where it stands in each, and how it applies what follows. */
export const ledgerReader = (db: Kysely<unknown>): EventReader => ({
  name: 'the ledger',
  cursor: (source) => cursorsIn(db, 'ledger_cursor').at(source),
  apply: (source, after, events) => apply(db, source, after, events),
});

/** The ledger: pulls the logs of all subgraphs and applies each event exactly once. */
export async function startLedger({
  database,
  logger,
  sources,
}: Surroundings): Promise<Background> {
  const reader = ledgerReader(database.kysely<unknown>());
  const followers = sources.map((source) => new Follower(source, reader, logger));
  return Promise.resolve({
    ready: () => Promise.resolve(followers.every((follower) => follower.isCaughtUp)),
    stop: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
    },
  });
}
