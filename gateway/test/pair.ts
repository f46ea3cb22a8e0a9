import { compose, industry, places } from './graph.ts';
import { listen } from './tiny-subgraph.ts';
import type { ListeningSubgraph } from './tiny-subgraph.ts';

/** Both tiny subgraphs over HTTP, and the supergraph that names their addresses. */
export interface Pair {
  readonly places: ListeningSubgraph;
  readonly industry: ListeningSubgraph;
  readonly supergraphSdl: string;
  stop(): Promise<void>;
}

export async function listenAll(): Promise<Pair> {
  const [near, far] = [await listen(places), await listen(industry)];
  return {
    places: near,
    industry: far,
    supergraphSdl: compose({ places: near.url, industry: far.url }),
    stop: async () => {
      await Promise.all([near.stop(), far.stop()]);
    },
  };
}
