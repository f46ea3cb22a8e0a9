import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '@jiedui/config';
import { Migrator } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely';
import type { Database } from './database.ts';

/** Kysely's own provider cannot load `.ts` on Node 20. */
const filesIn = (folder: string): MigrationProvider => ({
  getMigrations: async () => {
    const files = readdirSync(folder).filter((name) => /^\d{4}_\w+\.ts$/.test(name));
    const loaded = files.sort().map(async (file) => {
      const url = pathToFileURL(path.join(folder, file)).href;
      return [path.basename(file, '.ts'), (await import(url)) as Migration] as const;
    });
    return Object.fromEntries(await Promise.all(loaded));
  },
});

/**
 * Brings a schema up to date, all or nothing, and one process at a time: Kysely runs all migrations in one transaction
 * under an advisory lock. Throws an OperatorError that names the migration that failed, or the one that only a newer
 * program knows.
 */
export async function migrate(
  database: Database,
  { folder, table }: { folder: string; table: string },
): Promise<{ applied: string[] }> {
  const migrator = new Migrator({
    db: database.kysely(),
    provider: filesIn(folder),
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
    migrationTableSchema: database.schema,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return { applied: results.map(({ migrationName }) => migrationName) };
  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : String(error);
  throw new OperatorError(
    failed === undefined
      ? `The schema ${database.schema} does not fit this program: ${reason}. Use the newest program, or an empty database.`
      : `The migration ${failed} of ${database.schema} failed and left nothing behind: ${reason}`,
    { cause: error },
  );
}
