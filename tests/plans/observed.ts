import { InProcessDataSource, OFF, startGateway } from '@jiedui/gateway';
import { subgraphDefinitions } from '@jiedui/schema';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { noDirectory, openSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { testIssuer } from '../graph.ts';
import { listen } from './listen.ts';

/** A statement, and the subgraph that sent it. */
export interface Heard {
  readonly subgraph: string;
  readonly text: string;
}

const logger = pino({ level: 'silent' });

async function openAll(databaseUrl: string, hear: (heard: Heard) => void) {
  const definitions = await subgraphDefinitions();
  const all = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, { databaseUrl, logger, maxConnections: 4 }),
    ),
  );
  const directory = all.find((subgraph) => subgraph.directory !== undefined)?.directory;
  for (const subgraph of all) {
    // Nobody follows a log: what is heard is what an operation asks, and nothing that happens besides.
    await subgraph.connect({ sources: [], directory: directory ?? noDirectory });
    listen(subgraph.database.pool, (text) => {
      hear({ subgraph: subgraph.name, text });
    });
  }
  return all;
}

/** The graph over a database that is there, with an ear on everything that is sent to it. */
export async function openObserved(databaseUrl: string) {
  const heard: Heard[] = [];
  const all = await openAll(databaseUrl, (one) => heard.push(one));
  const byName = new Map(all.map((subgraph) => [subgraph.name, subgraph]));
  const { verifier, tokenFor } = testIssuer();
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger,
    tokenVerifier: verifier,
    shedding: false,
    limits: { faults: OFF },
    dataSource: (name) => {
      const subgraph = byName.get(name);
      return subgraph && new InProcessDataSource(subgraph);
    },
  });
  return {
    url: `${gateway.url}/graphql`,
    tokenFor,
    databaseOf: (name: string) => {
      const subgraph = byName.get(name);
      if (!subgraph) throw new Error(`There is no subgraph ${name}`);
      return subgraph.database;
    },
    /** What was heard since the last look, each statement once, in an order that does not hang on who was faster. */
    heard: (): Heard[] => {
      const each = new Map(heard.splice(0).map((one) => [`${one.subgraph} ${one.text}`, one]));
      return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(all.map((subgraph) => subgraph.stop()));
    },
  };
}

export type Observed = Awaited<ReturnType<typeof openObserved>>;
