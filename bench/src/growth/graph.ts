import { startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { openInProcess } from '../contenders/in-process.ts';
import { withParts } from '../contenders/parts.ts';

const CONNECTIONS = 4;

/** The graph over a generated database, in this process. */
export interface GrownGraph {
  readonly url: string;
  readonly subgraphs: readonly RunningSubgraph[];
  stop(): Promise<void>;
}

export async function openGraph(databaseUrl: string): Promise<GrownGraph> {
  const logger = pino({ level: 'error' }, pino.destination(2));
  const subgraphs = await openInProcess({ databaseUrl, logger, maxConnections: CONNECTIONS });
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger,
    dataSource: subgraphs.dataSource,
    ...withParts(undefined),
  });
  return {
    url: `${gateway.url}/graphql`,
    subgraphs: subgraphs.all,
    stop: async () => {
      await gateway.stop();
      await subgraphs.stop();
    },
  };
}
