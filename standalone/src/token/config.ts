import { host, readConfig, z } from '@jiedui/config';
import { tokenVariables } from '@jiedui/identity';
import { callerVariable, dataFolderOf, dataFolderVariable } from '../data-folder.ts';

/** What decides whether tokens are made here, and of which key: of the standalone's variables, and read without its parts. */
const variables = z.object({
  DATA_DIR: dataFolderVariable,
  INIT_CWD: callerVariable,
  HOST: host,
  NODE_ENV: z.string().optional(),
  ...tokenVariables,
});

/** Reads the environment. */
export function readTokenConfig() {
  const config = readConfig(variables);
  return { ...config, DATA_DIR: dataFolderOf(config) };
}
