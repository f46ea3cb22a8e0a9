import { runMain } from '@jiedui/config';
import { startTracing } from '@jiedui/observation';
import { pino } from 'pino';
import { readGatewayConfig } from './config.ts';
import { readExamples } from './examples.ts';
import { explorerIn, OUR_EXPLORER } from './explorer/explorer.ts';
import { readWords } from './files/words.ts';
import { startGateway } from './gateway.ts';
import { readSupergraph } from './supergraph-file.ts';
import { watchSupergraph } from './watch-supergraph.ts';

runMain(async () => {
  const config = readGatewayConfig();
  const logger = pino({ name: 'gateway', level: config.LOG_LEVEL });
  const stopTracing = config.isTracing ? await startTracing('gateway') : undefined;
  const gateway = await startGateway({
    supergraphSdl: await readSupergraph(config.SUPERGRAPH_FILE),
    ...config.settings,
    files: { ...config.settings.files, words: readWords(config.SUPERGRAPH_FILE) },
    subgraphUrls: config.SUBGRAPH_URLS,
    subgraphTimeout: config.SUBGRAPH_TIMEOUT,
    batchesFetches: config.BATCHED_FETCHES === 'on',
    internalTokens: config.internalTokens,
    examples: await readExamples(config.SUPERGRAPH_FILE),
    explorer: config.EXPLORER === 'on' ? explorerIn(OUR_EXPLORER) : undefined,
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
