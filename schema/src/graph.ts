import { compose } from './composition.ts';
import type { Composition, SubgraphSdl } from './composition.ts';
import { contractsOf } from './contracts/contract.ts';
import type { Contract } from './contracts/contract.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

/** The graph of the working tree: as a whole, and as each audience sees it. */
export interface Graph {
  readonly whole: Composition;
  readonly contracts: readonly Contract[];
}

/** The graph of some subgraphs, our own unless others are named, or every reason why it is none. */
export async function composeGraph(
  subgraphs?: readonly SubgraphSdl[],
): Promise<Graph | { readonly errors: readonly string[] }> {
  const whole = compose(subgraphs ?? (await subgraphSdl()));
  if ('errors' in whole) return whole;
  const contracts = contractsOf(whole);
  return 'errors' in contracts ? contracts : { whole, contracts };
}
