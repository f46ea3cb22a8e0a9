import { stop } from './child.ts';
import type { Contender } from './contender.ts';
import { RATE } from './parts.ts';
import { startProgram } from './start-program.ts';
import { startSubgraphPrograms } from './subgraph-programs.ts';

/** The product as it is composed: the programs themselves, gateway and six subgraphs, each a process. */
export async function startOursOverHttp(databaseUrl: string): Promise<Contender> {
  const subgraphs = await startSubgraphPrograms(databaseUrl);
  const gateway = await startProgram('gateway/src/main.ts', {
    SUBGRAPH_URLS: JSON.stringify(subgraphs.urls),
    // Clients that go away at the end of a round are nothing to warn of.
    LOG_LEVEL: 'error',
    LIMITS: `rate=${String(RATE)}`,
    // What is compared is reading.
    ANSWER_CACHE: '0',
  });
  return {
    name: 'ours, over HTTP',
    url: `${gateway.origin}/graphql`,
    pids: [gateway.child.pid ?? 0, ...subgraphs.pids],
    stop: async () => {
      await stop(gateway.child);
      await subgraphs.stop();
    },
  };
}
