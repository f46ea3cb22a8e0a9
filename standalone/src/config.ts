import path from 'node:path';
import { logLevel, port, postgresUrl, readConfig, z } from '@jiedui/config';

const ROOT = path.resolve(import.meta.dirname, '../..');

const variables = z.object({
  PORT: port(4000),
  HOST: z.string().default('127.0.0.1'),
  /** An existing PostgreSQL, 15 to 18, in place of the embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  /** Where the embedded PostgreSQL keeps its data. */
  DATA_DIR: z.string().default(path.join(ROOT, '.data')),
  LOG_LEVEL: logLevel.default('warn'),
});

/** Reads the environment. A relative DATA_DIR is the caller's: npm runs a workspace's script in its own folder. */
export function readStandaloneConfig(environment = process.env) {
  const config = readConfig(variables, environment);
  return { ...config, DATA_DIR: path.resolve(environment['INIT_CWD'] ?? '.', config.DATA_DIR) };
}
