import { startChild } from '../contenders/child.ts';
import type { Contender } from '../contenders/contender.ts';
import type { Parts } from '../contenders/parts.ts';
import type { SubgraphPrograms } from '../contenders/subgraph-programs.ts';

/** A gateway alone over subgraphs that others may ask as well, with so many MiB for answers. CPU is that of all of them. */
export async function startGatewayOver(
  subgraphs: SubgraphPrograms,
  parts: Parts,
  flags: readonly string[] = [],
  cache = 0,
): Promise<Contender> {
  const environment = {
    SUBGRAPH_URLS: JSON.stringify(subgraphs.urls),
    PARTS: parts,
    ANSWER_CACHE: String(cache),
  };
  const child = await startChild('bench/src/contenders/gateway-program.ts', environment, flags);
  return {
    name: 'ours, over HTTP',
    url: child.url,
    pids: [child.pid, ...subgraphs.pids],
    stop: child.stop,
  };
}
