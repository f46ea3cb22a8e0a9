import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '@jiedui/config';
import type { Migration, MigrationProvider } from 'kysely';

const NAME = /^\d{4}_[a-z0-9_]+\.ts$/;

async function load(folder: string, file: string): Promise<Migration> {
  try {
    return (await import(pathToFileURL(path.join(folder, file)).href)) as Migration;
  } catch (error) {
    throw new OperatorError(
      `The migration ${path.join(folder, file)} cannot be loaded: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** The migrations of a folder, in the order of their numbers. Kysely's own provider cannot load `.ts` on Node 20. */
export const migrationsIn = (folder: string): MigrationProvider => ({
  getMigrations: async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const misnamed = files.find((name) => !NAME.test(name));
    if (misnamed !== undefined) {
      throw new OperatorError(
        `${path.join(folder, misnamed)} is no migration by its name. Call it NNNN_verb_object.ts.`,
      );
    }
    const named = files
      .sort()
      .map(async (file) => [path.basename(file, '.ts'), await load(folder, file)] as const);
    return Object.fromEntries(await Promise.all(named));
  },
});
