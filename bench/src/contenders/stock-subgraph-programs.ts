import { STOCK } from '../stock/schema.ts';
import { startChild } from './child.ts';
import type { SubgraphPrograms } from './subgraph-programs.ts';

/** The six subgraphs as a careful team writes them the usual way, each a process. */
export interface StockSubgraphPrograms extends SubgraphPrograms {
  /** How many SQL statements they have sent. */
  statements(): Promise<number>;
}

/** Starts the same SDL with resolvers and dataloaders, over a database that nobody writes to meanwhile. */
export async function startStockSubgraphPrograms(
  databaseUrl: string,
): Promise<StockSubgraphPrograms> {
  const names = Object.keys(STOCK);
  const programs = await Promise.all(
    names.map((name) =>
      startChild('bench/src/contenders/stock-subgraph-program.ts', {
        SUBGRAPH: name,
        DATABASE_URL: databaseUrl,
      }),
    ),
  );
  return {
    urls: Object.fromEntries(programs.map(({ url }, at) => [names[at] ?? '', url])),
    pids: programs.map(({ pid }) => pid),
    statements: async () => {
      const counts = await Promise.all(programs.map((program) => program.statements()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    stop: async () => {
      await Promise.all(programs.map((program) => program.stop()));
    },
  };
}
