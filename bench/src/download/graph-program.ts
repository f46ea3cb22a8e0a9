import { fileURLToPath } from 'node:url';
import { readWords, startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { openInProcess } from '../contenders/in-process.ts';
import { withParts } from '../contenders/parts.ts';

const SUPERGRAPH = fileURLToPath(new URL('../../../schema/supergraph.graphql', import.meta.url));
const logger = pino({ level: 'error' }, pino.destination(2));
const [, , databaseUrl = ''] = process.argv;
const subgraphs = await openInProcess({ databaseUrl, logger, maxConnections: 4 });
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  port: 0,
  logger,
  dataSource: subgraphs.dataSource,
  files: { words: readWords(SUPERGRAPH) },
  ...withParts(undefined),
});
process.once('SIGTERM', () => {
  void gateway
    .stop()
    .then(() => subgraphs.stop())
    .then(() => process.exit(0));
});
console.log(gateway.url);
