export { Batches } from './batches.ts';
export type { BatchParts } from './queue.ts';
