import { readSdl } from '@jiedui/subgraph';
import type { SubgraphSdl } from './composition.ts';
import { subgraphDefinitions } from './subgraphs.ts';

/** The subgraphs of the repository. Each is reached by its own name, as `docker-compose.yml` names its host. */
export const subgraphSdl = async (): Promise<SubgraphSdl[]> =>
  (await subgraphDefinitions()).map(({ name, port, folder }) => ({
    name,
    url: `http://${name}:${String(port)}/graphql`,
    typeDefs: readSdl(folder),
  }));
