import { InProcessDataSource } from '@jiedui/gateway';
import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';

type Opening = Parameters<typeof openSubgraph>[1];

/** The six subgraphs as the standalone runs them: in this process, and told of each other. */
export interface SubgraphsInProcess {
  readonly all: readonly RunningSubgraph[];
  readonly dataSource: (name: string) => InProcessDataSource | undefined;
  /** Where each tells what changes in it. */
  readonly changes: (name: string) => RunningSubgraph['changes'] | undefined;
  stop(): Promise<void>;
}

export async function openInProcess(options: Opening): Promise<SubgraphsInProcess> {
  const definitions = await subgraphDefinitions();
  const all = await Promise.all(definitions.map((definition) => openSubgraph(definition, options)));
  await connectInProcess(all);
  const byName = new Map(all.map((subgraph) => [subgraph.name, subgraph]));
  return {
    all,
    dataSource: (name) => {
      const subgraph = byName.get(name);
      return subgraph && new InProcessDataSource(subgraph);
    },
    changes: (name) => byName.get(name)?.changes,
    stop: async () => {
      await Promise.all(all.map((subgraph) => subgraph.stop()));
    },
  };
}
