import type { Graph } from '../graph/graph.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import { ownerOfQueryField } from './field-owner.ts';
import { OWNER_FIELD } from './find-owner.ts';

/** The subgraph that keeps API keys in the graph that is served now, by its name; undefined where none does. */
export function keyKeeper(served: ServedGraph): () => string | undefined {
  const keepers = new WeakMap<Graph, string | undefined>();
  return () => {
    const { graph } = served;
    if (!keepers.has(graph)) keepers.set(graph, ownerOfQueryField(graph.sdl, OWNER_FIELD));
    return keepers.get(graph);
  };
}
