import { readConfig, z } from '@jiedui/config';
import { settingsFrom } from '@jiedui/gateway';
import { tracingWanted } from '@jiedui/observation';
import { callerVariable, dataFolderOf } from './data-folder.ts';
import { standaloneVariables } from './variables.ts';

const variables = z.object({ ...standaloneVariables, INIT_CWD: callerVariable });

/** Reads the environment. */
export function readStandaloneConfig() {
  const config = readConfig(variables);
  return {
    ...config,
    DATA_DIR: dataFolderOf(config),
    settings: settingsFrom(config, config.INIT_CWD),
    isTracing: tracingWanted(config),
  };
}
