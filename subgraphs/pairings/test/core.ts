import { catchUp, noDirectory, openSubgraph } from '@jiedui/subgraph';
import type { EventSource, SubgraphRequest } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { ledgerReader } from '../src/ledger/ledger.ts';
import { subgraph } from '../src/subgraph.ts';

export const logger = pino({ level: 'silent' });

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of any shape
type Answer = any;

/** This subgraph without anything running beside it: its ledger moves only when a spec says so. */
export async function openedCore() {
  const place = await freshDatabase();
  const running = await openSubgraph(subgraph, { databaseUrl: place.url, logger, withFacts: true });
  const { database, directory = noDirectory } = running;
  const reader = ledgerReader({ database, logger });
  return {
    ...running,
    url: place.url,
    db: database.kysely<unknown>(),
    /** The rows of a query. */
    rowsOf: async <T extends object>(query: string, values: unknown[] = []) =>
      (await database.pool.query<T>(query, values)).rows,
    /** The data of an answer; throws its errors. */
    ask: async (
      query: string,
      variables = {},
      identity?: SubgraphRequest['identity'],
    ): Promise<Answer> => {
      const { data, errors } = await running.answer({ query, variables, identity });
      if (errors) throw new AggregateError(errors, errors.join('; '));
      return JSON.parse(JSON.stringify(data));
    },
    /** Applies what is in logs, one after the other; its own, where none is named. */
    follow: async (...sources: EventSource[]) => {
      for (const source of sources.length === 0 ? [running.events] : sources)
        await catchUp(source, reader);
    },
    /** Says where the logs are that a confirmation may have to wait for; nothing follows them. */
    knowing: (...sources: EventSource[]) => ({ sources: [running.events, ...sources], directory }),
    stop: async () => {
      await running.stop();
      await place.drop();
    },
  };
}
