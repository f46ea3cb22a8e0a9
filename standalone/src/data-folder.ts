import path from 'node:path';
import { z } from '@jiedui/config';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the embedded PostgreSQL keeps its data. */
export const dataFolderVariable = z.string().default(path.join(ROOT, '.data'));

/** Where the caller stood: npm runs a script in the folder of its package, yet paths are from there. */
export const callerVariable = z.string().default('.');

/** A relative path of the data folder is the caller's. */
export const dataFolderOf = ({ DATA_DIR, INIT_CWD }: { DATA_DIR: string; INIT_CWD: string }) =>
  path.resolve(INIT_CWD, DATA_DIR);
