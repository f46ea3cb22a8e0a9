import { logLevel, postgresUrl, z } from '@jiedui/config';
import { settingVariables } from '@jiedui/gateway';
import { READ_MODES } from '@jiedui/subgraph';
import { dataFolderVariable } from './data-folder.ts';

/** What can be said of a standalone by variables: all that is said of a gateway, and where the data are. */
export const standaloneVariables = {
  ...settingVariables,
  /** An existing PostgreSQL, 15 to 18, in place of the embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: dataFolderVariable,
  /** How queries are answered: by their rows, in general by graphql-js, or by both, to see whether they differ. */
  READS: z.enum(READ_MODES).default('direct'),
  /** Whether reads that differ in their keys alone share statements. */
  BATCHED_READS: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: logLevel.default('warn'),
  NODE_ENV: z.string().optional(),
};
