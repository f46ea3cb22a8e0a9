import { postgresUrl, readConfig, z } from '@jiedui/config';
import { internalTokensFrom, secretVariables } from '@jiedui/identity';
import { callerVariable, dataFolderOf, dataFolderVariable } from '../data-folder.ts';
import type { LedgerSettings } from './settings.ts';

const variables = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: dataFolderVariable,
  EVENT_SOURCES: z.string().default(''),
  ...secretVariables,
  INIT_CWD: callerVariable,
});

/** Reads the environment. */
export function readLedgerConfig(): LedgerSettings {
  const config = readConfig(variables);
  return {
    ...config,
    DATA_DIR: dataFolderOf(config),
    tokens: internalTokensFrom(config, config.INIT_CWD),
  };
}
