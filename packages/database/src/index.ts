export { StatementCancelledError } from './cancel.ts';
export { DatabaseUnavailableError, isConnectionLoss } from './connection-loss.ts';
export type { Database } from './database.ts';
export { jsonbOf } from './jsonb.ts';
export { migrate } from './migrate.ts';
export { openDatabase } from './open-database.ts';
export type { DatabaseOptions } from './open-database.ts';
export type { StatementOutcome, StatementWatch } from './watch-statement.ts';
