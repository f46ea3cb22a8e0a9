import { startChild } from './child.ts';
import type { Contender } from './contender.ts';
import type { StockSubgraphPrograms } from './stock-subgraph-programs.ts';

/** The same graph the usual way: Apollo's gateway over six Apollo subgraphs with dataloaders, each a process. */
export async function startStock(subgraphs: StockSubgraphPrograms): Promise<Contender> {
  const gateway = await startChild('bench/src/contenders/stock-gateway-program.ts', {
    SUBGRAPH_URLS: JSON.stringify(subgraphs.urls),
  });
  return {
    name: 'stock',
    url: gateway.url,
    pids: [gateway.pid, ...subgraphs.pids],
    gateway: gateway.pid,
    statements: () => subgraphs.statements(),
    stop: () => gateway.stop(),
  };
}
