import type { InternalTokens } from '@jiedui/identity';

/** Where the ledger and the logs are. */
export interface LedgerSettings {
  /** The PostgreSQL of the core, in place of the embedded one. */
  readonly DATABASE_URL?: string | undefined;
  /** Where the embedded PostgreSQL keeps its data. */
  readonly DATA_DIR: string;
  /** Logs that are not in the core's database: `industry=http://localhost:4002,…`. */
  readonly EVENT_SOURCES: string;
  /** Where the caller stood. */
  readonly INIT_CWD: string;
  readonly tokens?: InternalTokens | undefined;
}
