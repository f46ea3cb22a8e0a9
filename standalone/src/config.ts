import path from 'node:path';
import { readConfig, z } from '@jiedui/config';
import { settingsFrom } from '@jiedui/gateway';
import { tracingWanted } from '@jiedui/observation';
import { standaloneVariables } from './variables.ts';

/** Reads the environment. A relative path is the caller's: npm runs a workspace's script in its own folder. */
export function readStandaloneConfig(environment = process.env) {
  const config = readConfig(z.object(standaloneVariables), environment);
  const caller = environment['INIT_CWD'] ?? '.';
  return {
    ...config,
    DATA_DIR: path.resolve(caller, config.DATA_DIR),
    settings: settingsFrom(config, caller),
    isTracing: tracingWanted(config),
  };
}
