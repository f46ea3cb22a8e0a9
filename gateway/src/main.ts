import { runMain } from '@jiedui/config';
import { pino } from 'pino';
import { readGatewayConfig } from './config.ts';
import { readExamples } from './examples.ts';
import { startGateway } from './gateway.ts';
import { readSupergraph } from './supergraph-file.ts';

runMain(async () => {
  const config = readGatewayConfig();
  return startGateway({
    supergraphSdl: await readSupergraph(config.SUPERGRAPH_FILE),
    host: config.HOST,
    port: config.PORT,
    subgraphUrls: config.SUBGRAPH_URLS,
    examples: await readExamples(config.SUPERGRAPH_FILE),
    tokenVerifier: config.tokenVerifier,
    internalTokens: config.internalTokens,
    introspection: config.INTROSPECTION === 'on',
    limits: config.LIMITS,
    trustedProxies: config.TRUSTED_PROXIES,
    // Leaves two of the ten seconds after which runMain ends the process, for closing the rest.
    stopDeadline: 8_000,
    logger: pino({ name: 'gateway', level: config.LOG_LEVEL }),
  });
});
