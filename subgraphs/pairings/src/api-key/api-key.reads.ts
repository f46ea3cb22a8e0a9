import { refs } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const ApiKey = type('apiKey', (key) => ({
  regions: refs(key.regions, 'code'),
}));
