import { port, postgresUrl, z } from '@jiedui/config';
import { pino } from 'pino';
import { noDirectory } from './connect.ts';
import type { SubgraphDefinition } from './definition.ts';
import { eventSources } from '../events/event-sources.ts';
import { openSubgraph } from './open.ts';
import { serveSubgraph } from './server.ts';

/** The variables that every subgraph reads, with its own default port. */
export const subgraphVariables = (defaultPort: number) =>
  z.object({
    DATABASE_URL: postgresUrl,
    PORT: port(defaultPort),
    HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    /** Says where the other subgraphs are, whose logs the ledger reads; no other part needs it. */
    SUPERGRAPH_FILE: z.string().optional(),
    /** Where they are instead: `industry=http://localhost:4002,…`. */
    EVENT_SOURCES: z.string().default(''),
    LOAD_FACTS: z.enum(['true', 'false']).default('true'),
  });
export type SubgraphConfig = z.infer<ReturnType<typeof subgraphVariables>>;

/** Runs a subgraph as a process of its own: database, migrations, facts, then HTTP. */
export async function runSubgraph(definition: SubgraphDefinition, config: SubgraphConfig) {
  const logger = pino({ name: definition.name, level: config.LOG_LEVEL });
  const subgraph = await openSubgraph(definition, {
    databaseUrl: config.DATABASE_URL,
    logger,
    withFacts: config.LOAD_FACTS === 'true',
    onProgress: (_, done) => {
      logger.info(done);
    },
  });
  const others = definition.background ? eventSources(definition.name, config) : [];
  await subgraph.connect({ sources: [subgraph.events, ...others], directory: noDirectory });
  const server = await serveSubgraph(subgraph, { host: config.HOST, port: config.PORT });
  logger.info(`listening at ${server.url}/graphql`);
  return {
    stop: async () => {
      await server.stop();
      await subgraph.stop();
    },
  };
}
