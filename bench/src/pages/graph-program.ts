import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '@jiedui/explorer/built';
import { readWords, startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { openInProcess } from '../contenders/in-process.ts';
import { withParts } from '../contenders/parts.ts';
import { tellParent } from '../contenders/tell-parent.ts';

const SUPERGRAPH = fileURLToPath(new URL('../../../schema/supergraph.graphql', import.meta.url));
const { DATABASE_URL: databaseUrl = '', WITH_FACTS: withFacts } = process.env;
const logger = pino({ level: 'error' }, pino.destination(2));
const subgraphs = await openInProcess({
  databaseUrl,
  logger,
  maxConnections: 8,
  withFacts: withFacts === '1',
});
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  port: 0,
  logger,
  dataSource: subgraphs.dataSource,
  files: { words: readWords(SUPERGRAPH) },
  explorer: await ensureBuilt(() => undefined),
  ...withParts(undefined),
});
tellParent({
  url: gateway.url,
  answers: {},
  stop: async () => {
    await gateway.stop();
    await subgraphs.stop();
  },
});
