import { host, logLevel, port, postgresUrl, z } from '@jiedui/config';
import { internalTokensFrom, secretVariables } from '@jiedui/identity';
import {
  metricsPlace,
  observationVariables,
  startTracing,
  tracingWanted,
} from '@jiedui/observation';
import { pino } from 'pino';
import { NatsDoorbell } from '../events/nats-doorbell.ts';
import { natsUrl } from '../events/nats-address.ts';
import { READ_MODES } from '../direct/mode.ts';
import { connectProcesses } from '../parts/connect-processes.ts';
import { whereabouts } from '../parts/whereabouts.ts';
import type { SubgraphDefinition } from './definition.ts';
import { openSubgraph } from './open.ts';
import { serveSubgraph } from './server.ts';

/** The variables that every subgraph reads, with its own default port. */
export const subgraphVariables = (defaultPort: number) =>
  z.object({
    DATABASE_URL: postgresUrl,
    PORT: port(defaultPort),
    HOST: host,
    LOG_LEVEL: logLevel,
    /** Says where the other subgraphs are: the project's own unless this or EVENT_SOURCES is set. */
    SUPERGRAPH_FILE: z.string().optional(),
    /** Where they are instead: `industry=http://localhost:4002,…`; `none` where this one is alone. */
    EVENT_SOURCES: z.string().default(''),
    /** Where a bus tells at once that a log has grown; without one logs are read by the clock alone. */
    NATS_URL: natsUrl.optional(),
    ...secretVariables,
    ...observationVariables,
    // npm runs a workspace's script in its folder, yet says where the caller stood: names of files are from there.
    INIT_CWD: z.string().default('.'),
    /** How queries are answered: by their rows, in general by graphql-js, or by both, to see whether they differ. */
    READS: z.enum(READ_MODES).default('direct'),
    /** Whether reads that differ in their keys alone share statements. */
    BATCHED_READS: z.enum(['on', 'off']).default('on'),
    LOAD_FACTS: z.enum(['true', 'false']).default('true'),
  });
export type SubgraphConfig = z.infer<ReturnType<typeof subgraphVariables>>;

/** Runs a subgraph as a process of its own: database, migrations, facts, then HTTP. */
export async function runSubgraph(definition: SubgraphDefinition, config: SubgraphConfig) {
  const logger = pino({ name: definition.name, level: config.LOG_LEVEL });
  const stopTracing = tracingWanted(config) ? await startTracing(definition.name) : undefined;
  const tokens = internalTokensFrom(config, config.INIT_CWD);
  const urls = whereabouts(config);
  const subgraph = await openSubgraph(definition, {
    databaseUrl: config.DATABASE_URL,
    logger,
    withFacts: config.LOAD_FACTS === 'true',
    readMode: config.READS,
    batchesReads: config.BATCHED_READS === 'on',
    onProgress: (_, done) => {
      logger.info(done);
    },
  });
  const doorbell = config.NATS_URL && new NatsDoorbell(config.NATS_URL, logger);
  await connectProcesses(subgraph, { urls, tokens, doorbell });
  const metrics = metricsPlace(config);
  const server = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    tokens,
    metrics,
  });
  logger.info(`listening at ${server.url}/graphql`);
  return {
    subgraph,
    url: server.url,
    stop: async () => {
      await server.stop();
      await subgraph.stop();
      await doorbell?.stop();
      await stopTracing?.();
    },
  };
}
