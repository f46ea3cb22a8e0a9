import { startGateway } from '../src/gateway.ts';
import type { GatewayOptions, RunningGateway } from '../src/options.ts';
import { compose } from './graph.ts';
import { memoryLog } from './memory-log.ts';
import type { telling } from './telling.ts';

/** A gateway of subgraphs that tell what they read and what changes, in one process with them. */
export function startTold(
  subgraphs: readonly ReturnType<typeof telling>[],
  options: Partial<GatewayOptions> = {},
): Promise<RunningGateway> {
  const named = (name: string) => subgraphs.find((each) => each.name === name);
  return startGateway({
    supergraphSdl: compose({}, subgraphs),
    port: 0,
    logger: memoryLog().logger,
    dataSource: (name) => named(name)?.source,
    answerCache: { changes: (name) => named(name)?.feed },
    ...options,
  });
}
