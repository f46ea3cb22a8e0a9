import { stop } from './child.ts';
import type { Contender } from './contender.ts';
import { RATE } from './parts.ts';
import { startProgram } from './start-program.ts';
import type { SubgraphPrograms } from './subgraph-programs.ts';

/** The product as it is composed: the program of the gateway itself, over six subgraphs that others may ask as well. */
export async function startOursOverHttp(
  subgraphs: SubgraphPrograms,
  more: Readonly<Record<string, string>> = {},
): Promise<Contender> {
  const gateway = await startProgram('gateway/src/main.ts', {
    SUBGRAPH_URLS: JSON.stringify(subgraphs.urls),
    // Clients that go away at the end of a round are nothing to warn of.
    LOG_LEVEL: 'error',
    LIMITS: `rate=${String(RATE)}`,
    // What is compared is reading.
    ANSWER_CACHE: '0',
    ...more,
  });
  return {
    name: 'ours, over HTTP',
    url: `${gateway.origin}/graphql`,
    pids: [gateway.child.pid ?? 0, ...subgraphs.pids],
    gateway: gateway.child.pid ?? 0,
    stop: () => stop(gateway.child),
  };
}
