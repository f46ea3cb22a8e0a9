import { runMain } from '@jiedui/config';
import { startTracing } from '@jiedui/observation';
import { pino } from 'pino';
import { answerCacheFrom } from './answer-cache/settings.ts';
import { readGatewayConfig } from './config.ts';
import { readExamples } from './examples.ts';
import { startGateway } from './gateway.ts';
import { readSupergraph } from './supergraph-file.ts';
import { watchSupergraph } from './watch-supergraph.ts';

runMain(async () => {
  const config = readGatewayConfig();
  const logger = pino({ name: 'gateway', level: config.LOG_LEVEL });
  const stopTracing = config.isTracing ? await startTracing('gateway') : undefined;
  const gateway = await startGateway({
    supergraphSdl: await readSupergraph(config.SUPERGRAPH_FILE),
    host: config.HOST,
    port: config.PORT,
    subgraphUrls: config.SUBGRAPH_URLS,
    examples: await readExamples(config.SUPERGRAPH_FILE),
    tokenVerifier: config.tokenVerifier,
    internalTokens: config.internalTokens,
    policies: config.POLICIES,
    requestTimeout: config.REQUEST_TIMEOUT,
    subgraphTimeout: config.SUBGRAPH_TIMEOUT,
    shedding: { requests: config.MAX_REQUESTS },
    documentTrust: config.documentTrust,
    publicMaxAge: config.PUBLIC_MAX_AGE,
    answerCache: answerCacheFrom(config),
    introspection: config.INTROSPECTION === 'on',
    limits: config.LIMITS,
    observation: config.observation,
    trustedProxies: config.TRUSTED_PROXIES,
    // Leaves two of the ten seconds after which runMain ends the process, for closing the rest.
    stopDeadline: 8_000,
    logger,
  });
  const watched = watchSupergraph(config.SUPERGRAPH_FILE, gateway, logger);
  const stop = async () => {
    await watched.stop();
    await stopTracing?.();
  };
  return { ...watched, stop };
});
