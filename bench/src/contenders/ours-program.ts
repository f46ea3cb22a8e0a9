import { InProcessDataSource, OFF, startGateway } from '@jiedui/gateway';
import { subgraphDefinitions } from '@jiedui/schema';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { CONNECTIONS } from './contender.ts';
import { tellParent } from './tell-parent.ts';

// The parts of the standalone over a generated database: alone, it would load the facts into it.
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const logger = pino({ level: 'warn' }, pino.destination(2));

let statements = 0;
const definitions = await subgraphDefinitions();
const subgraphs = await Promise.all(
  definitions.map((definition) =>
    openSubgraph(definition, {
      databaseUrl,
      logger,
      maxConnections: CONNECTIONS,
      onStatement: () => (statements += 1),
    }),
  ),
);
await connectInProcess(subgraphs);
const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  port: 0,
  logger,
  // All load comes from one address.
  limits: { rate: OFF },
  dataSource: (name) => {
    const subgraph = byName.get(name);
    return subgraph && new InProcessDataSource(subgraph);
  },
});

tellParent({
  url: `${gateway.url}/graphql`,
  statements: () => statements,
  stop: async () => {
    await gateway.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  },
});
