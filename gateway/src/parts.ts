// Parts of the gateway, for programs that measure them one by one.
export { startApollo } from './apollo.ts';
export type { GatewayContext } from './context.ts';
export type { Graph } from './graph/graph.ts';
export { loadGraph } from './graph/load-graph.ts';
export { ServedGraph } from './graph/served-graph.ts';
export type { ExecutionContext, Sources } from './graph/types.ts';
export { Observer } from './observe/observer.ts';
export type { Observation } from './observe/observation.ts';
