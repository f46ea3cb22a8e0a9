export { HttpDataSource } from './data-source/http-data-source.ts';
export { InProcessDataSource } from './data-source/in-process-data-source.ts';
export type { AnsweringSubgraph } from './data-source/in-process-data-source.ts';
export { errorCodes } from './error-codes.ts';
export { startGateway } from './gateway.ts';
export { limitsWith, OFF } from './limits/limits.ts';
export type { LimitName, Limits } from './limits/limits.ts';
export type { Example, GatewayOptions, RunningGateway } from './options.ts';
export { readSupergraph } from './supergraph-file.ts';
