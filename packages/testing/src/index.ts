export { freshDatabase } from './fresh-database.ts';
export type { FreshDatabase } from './fresh-database.ts';
export { openedSubgraph } from './opened-subgraph.ts';
