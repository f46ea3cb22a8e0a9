import path from 'node:path';
import { logLevel, port, postgresUrl, readConfig, z } from '@jiedui/config';
import { answerCacheVariables, documentTrustFrom, documentVariables } from '@jiedui/gateway';
import { metricsPlace, observationVariables, tracingWanted } from '@jiedui/observation';
import { tokenVariables, tokenVerifierFrom } from '@jiedui/identity';

const ROOT = path.resolve(import.meta.dirname, '../..');

const variables = z.object({
  PORT: port(4000),
  HOST: z.string().default('127.0.0.1'),
  /** An existing PostgreSQL, 15 to 18, in place of the embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  /** Where the embedded PostgreSQL keeps its data. */
  DATA_DIR: z.string().default(path.join(ROOT, '.data')),
  /** The audience whose part of the graph is served; all of it where none is named. */
  CONTRACT: z.string().optional(),
  ...documentVariables,
  ...answerCacheVariables,
  LOG_LEVEL: logLevel.default('warn'),
  ...tokenVariables,
  ...observationVariables,
  NODE_ENV: z.string().optional(),
});

/** Reads the environment. A relative path is the caller's: npm runs a workspace's script in its own folder. */
export function readStandaloneConfig(environment = process.env) {
  const config = readConfig(variables, environment);
  const caller = environment['INIT_CWD'] ?? '.';
  return {
    ...config,
    DATA_DIR: path.resolve(caller, config.DATA_DIR),
    documentTrust: documentTrustFrom(config, caller),
    tokenVerifier: tokenVerifierFrom(config, caller),
    metrics: metricsPlace(config),
    isTracing: tracingWanted(config),
  };
}
