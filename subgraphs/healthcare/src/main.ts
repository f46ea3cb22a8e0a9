import { runMain } from '@jiedui/config';
import { runSubgraph } from '@jiedui/subgraph';
import { subgraph } from './subgraph.ts';

runMain(async () => {
  const { config } = await import('./config.ts');
  return runSubgraph(subgraph, config);
});
