import { STOCK } from '../stock/schema.ts';
import { startChild } from './child.ts';
import type { Contender } from './contender.ts';

/** The same graph the usual way: Apollo's gateway over six Apollo subgraphs with dataloaders, each a process. */
export async function startStock(databaseUrl: string): Promise<Contender> {
  const names = Object.keys(STOCK);
  const subgraphs = await Promise.all(
    names.map((name) =>
      startChild('bench/src/contenders/stock-subgraph-program.ts', {
        SUBGRAPH: name,
        DATABASE_URL: databaseUrl,
      }),
    ),
  );
  const urls = Object.fromEntries(subgraphs.map(({ url }, at) => [names[at], url]));
  const gateway = await startChild('bench/src/contenders/stock-gateway-program.ts', {
    SUBGRAPH_URLS: JSON.stringify(urls),
  });
  const children = [gateway, ...subgraphs];
  return {
    name: 'stock',
    url: gateway.url,
    pids: children.map(({ pid }) => pid),
    gateway: gateway.pid,
    statements: async () => {
      const counts = await Promise.all(subgraphs.map((subgraph) => subgraph.statements()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
    },
  };
}
