export { findPostgres } from './find-postgres.ts';
export type { FoundPostgres } from './find-postgres.ts';
export { isInUse } from './lock.ts';
export { startPostgres } from './start-postgres.ts';
export type { PostgresOptions, RunningPostgres } from './start-postgres.ts';
