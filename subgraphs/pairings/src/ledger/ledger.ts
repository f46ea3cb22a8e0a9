import { cursorsIn, Follower, tellingApplied } from '@jiedui/subgraph';
import type { Background, EventReader, Surroundings } from '@jiedui/subgraph';
import { apply } from './apply.ts';

/** Reads logs for the ledger: where it stands in each, and how it applies what follows. */
export function ledgerReader({
  database,
  logger,
}: Pick<Surroundings, 'database' | 'logger'>): EventReader {
  const db = database.kysely<unknown>();
  return {
    name: 'the ledger',
    cursor: (source) => cursorsIn(db, 'ledger_cursor').at(source),
    apply: (source, after, events) => apply(db, { source, after, logger }, events),
  };
}

/** The ledger: pulls the logs of all subgraphs and applies each event exactly once. */
export async function startLedger(surroundings: Surroundings): Promise<Background> {
  const { logger, sources, onApplied } = surroundings;
  const reader = tellingApplied(ledgerReader(surroundings), onApplied);
  const followers = sources.map((source) => new Follower(source, reader, logger));
  return Promise.resolve({
    ready: () => Promise.resolve(followers.every((follower) => follower.isCaughtUp)),
    stop: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
    },
  });
}
