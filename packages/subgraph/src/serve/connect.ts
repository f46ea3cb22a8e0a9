import { DirectoryUnavailableError } from '../writes/directory.ts';
import type { Directory } from '../writes/directory.ts';
import type { RunningSubgraph } from './open.ts';

/** The directory where there is no core: nothing that names what the core keeps can be checked. */
export const noDirectory: Directory = {
  look: () => Promise.reject(new DirectoryUnavailableError('there is no core here')),
};

/** Connects subgraphs of one process: the core follows all logs, a domain the core's. */
export async function connectInProcess(subgraphs: readonly RunningSubgraph[]): Promise<void> {
  const core = subgraphs.find((subgraph) => subgraph.directory !== undefined);
  const directory = core?.directory ?? noDirectory;
  const all = subgraphs.map(({ events }) => events);
  const ofCore = core ? [core.events] : [];
  for (const subgraph of subgraphs) {
    await subgraph.connect({ sources: subgraph === core ? all : ofCore, directory });
  }
}
