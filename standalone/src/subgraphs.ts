import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import type { ReadMode, RunningSubgraph, SubgraphMetrics } from '@jiedui/subgraph';
import type { Logger } from 'pino';
import type { Progress } from './progress.ts';

const READY_WITHIN_MS = 30_000;
const GLANCE_MS = 20;

export interface Subgraphs {
  readonly all: readonly RunningSubgraph[];
  stop(): Promise<void>;
}

interface Surroundings {
  readonly logger: Logger;
  readonly progress: Progress;
  /** What all of them count in. */
  readonly metrics: SubgraphMetrics;
  /** How they answer queries. */
  readonly readMode?: ReadMode | undefined;
  readonly batchesReads?: boolean | undefined;
}

/** Opens all subgraphs in this process, each with a schema of its own in one database, and lets the ledger catch up. */
export async function openSubgraphs(
  databaseUrl: string,
  { logger, progress, metrics, readMode, batchesReads }: Surroundings,
): Promise<Subgraphs> {
  const definitions = await subgraphDefinitions();
  const opened = await Promise.allSettled(
    definitions.map((definition) =>
      openSubgraph(definition, {
        databaseUrl,
        metrics,
        logger: logger.child({ name: definition.name }),
        withFacts: true,
        batchesReads,
        ...(readMode && { readMode }),
        onProgress: (name, done) => {
          progress.say(`${name}: ${done}`);
        },
      }),
    ),
  );
  const all = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async () => {
    await Promise.all(all.map((subgraph) => subgraph.stop()));
  };
  const failed = opened.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  await connectInProcess(all);
  await caughtUp(all);
  return { all, stop };
}

/** A first answer without the records just loaded would look like an empty graph. */
async function caughtUp(all: readonly RunningSubgraph[]): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const ready = await Promise.all(all.map((subgraph) => subgraph.ready()));
    if (ready.every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  }
}
