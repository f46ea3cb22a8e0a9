import path from 'node:path';
import { postgresUrl, readConfig, z } from '@jiedui/config';
import { internalTokensFrom, secretVariables } from '@jiedui/identity';
import type { LedgerSettings } from './settings.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const variables = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default(path.join(ROOT, '.data')),
  EVENT_SOURCES: z.string().default(''),
  ...secretVariables,
  // npm runs a script in the folder of its package, yet says where the caller stood: paths are from there.
  INIT_CWD: z.string().default('.'),
});

/** Reads the environment. */
export function readLedgerConfig(): LedgerSettings {
  const config = readConfig(variables);
  const { INIT_CWD: caller } = config;
  return {
    ...config,
    DATA_DIR: path.resolve(caller, config.DATA_DIR),
    tokens: internalTokensFrom(config, caller),
  };
}
