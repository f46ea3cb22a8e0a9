import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, subgraphFolders } from '@jiedui/schema';

const KIT = path.join(ROOT, 'packages/subgraph');
const COPIED = path.join(import.meta.dirname, '../copied');
const LENGTH = 8;

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Changes with the tables, and with what is generated into them: a database of another edition is made anew. */
export function edition(): string {
  const migrations = [KIT, ...subgraphFolders()].map((folder) => path.join(folder, 'migrations'));
  const texts = [...migrations, import.meta.dirname, COPIED].flatMap(filesIn);
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, LENGTH);
}
