import path from 'node:path';
import { postgresUrl, readConfig, z } from '@jiedui/config';
import { internalTokensFrom, secretVariables } from '@jiedui/identity';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const variables = z.object({
  /** The PostgreSQL of the core, in place of the embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  /** Where the embedded PostgreSQL keeps its data. */
  DATA_DIR: z.string().default(path.join(ROOT, '.data')),
  /** Logs that are not in the core's database: `industry=http://localhost:4002,…`. */
  EVENT_SOURCES: z.string().default(''),
  ...secretVariables,
  // npm runs a script in the folder of its package, yet says where the caller stood: paths are from there.
  INIT_CWD: z.string().default('.'),
});

/** Reads the environment. */
export function readLedgerConfig() {
  const config = readConfig(variables);
  const { INIT_CWD: caller } = config;
  return {
    ...config,
    DATA_DIR: path.resolve(caller, config.DATA_DIR),
    tokens: internalTokensFrom(config, caller),
  };
}
export type LedgerConfig = ReturnType<typeof readLedgerConfig>;
