import { readdirSync } from 'node:fs';
import path from 'node:path';
import { importSource, OperatorError } from '@jiedui/config';
import type { Migration, MigrationProvider } from 'kysely';

const NAME = /^\d{4}_[a-z0-9_]+\.ts$/;

async function load(folder: string, file: string): Promise<Migration> {
  try {
    return (await importSource(path.join(folder, file))) as Migration;
  } catch (error) {
    throw new OperatorError(
      `The migration ${path.join(folder, file)} cannot be loaded: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** The names of a folder's migrations, in the order of their numbers. */
export function migrationNames(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const misnamed = files.find((name) => !NAME.test(name));
  if (misnamed !== undefined) {
    throw new OperatorError(
      `${path.join(folder, misnamed)} is no migration by its name. Call it NNNN_verb_object.ts.`,
    );
  }
  return files.map((name) => path.basename(name, '.ts')).sort();
}

/** The migrations themselves. Kysely's own provider cannot load `.ts` on Node 20. */
export const migrationsIn = (folder: string): MigrationProvider => ({
  getMigrations: async () => {
    const named = migrationNames(folder).map(
      async (name) => [name, await load(folder, `${name}.ts`)] as const,
    );
    return Object.fromEntries(await Promise.all(named));
  },
});
