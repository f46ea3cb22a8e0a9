import { readConfig } from '@jiedui/config';
import { subgraphVariables } from '@jiedui/subgraph';
import { subgraph } from './subgraph.ts';

export const config = readConfig(subgraphVariables(subgraph.port));
