export { freshDatabase } from './fresh-database.ts';
export type { FreshDatabase, FreshOptions } from './fresh-database.ts';
export { freePort, noNats, startNats } from './nats.ts';
export type { NatsOptions, NatsServer } from './nats-server.ts';
export { openedSubgraph } from './opened-subgraph.ts';
export { TIMES } from './times.ts';
export { useDatabase } from './use-database.ts';
