import { OperatorError } from '@jiedui/config';
import { CamelCasePlugin, Kysely, Migrator } from 'kysely';
import pg from 'pg';
import { isConnectionLoss } from './connection-loss.ts';
import type { Database } from './database.ts';
import { MigrationDialect } from './migration-dialect.ts';
import { migrationNames, migrationsIn } from './migration-files.ts';

/** Asked first: to learn the same, Kysely reads the catalogue several times and loads every migration. */
async function isUpToDate(pool: pg.Pool, table: string, folder: string): Promise<boolean> {
  try {
    const { rows } = await pool.query<{ name: string }>(`select name from ${table}`);
    const applied = rows.map(({ name }) => name).sort();
    return applied.join() === migrationNames(folder).join();
  } catch {
    return false; // there is no such table yet; anything else is told by what comes next
  }
}

/**
 * Brings a schema up to date, all or nothing, and one process at a time: all migrations that are due run in one
 * transaction, under an advisory lock of the schema. The names of those that ran are kept in `table`. Throws an
 * OperatorError that names the migration that failed, or the one that only a newer program knows.
 */
export async function migrate(
  { pool, schema }: Pick<Database, 'pool' | 'schema'>,
  { folder, table }: { folder: string; table: string },
): Promise<{ applied: string[] }> {
  const names = [schema, table].map((name) => pg.escapeIdentifier(name)).join('.');
  if (await isUpToDate(pool, names, folder)) return { applied: [] };
  const migrator = new Migrator({
    db: new Kysely<unknown>({
      dialect: new MigrationDialect(pool, schema),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
    provider: migrationsIn(folder),
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
    migrationTableSchema: schema,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return { applied: results.map(({ migrationName }) => migrationName) };
  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  throw forOperator(error, schema, failed);
}

/** What went wrong in one line, and what to do about it. */
function forOperator(error: unknown, schema: string, failed: string | undefined): OperatorError {
  if (error instanceof OperatorError) return error;
  const reason = error instanceof Error ? error.message : JSON.stringify(error);
  const say = (line: string) => new OperatorError(line, { cause: error });
  if (isConnectionLoss(error)) {
    return say(
      `The database went away while ${schema} was migrated. Start again once it is back: nothing is half done.`,
    );
  }
  if (failed !== undefined) {
    return say(
      `The migration ${failed} of ${schema} failed and left nothing behind: ${reason}. Mend it and start again.`,
    );
  }
  const unknown = /previously executed migration (\S+) is missing/.exec(reason)?.[1];
  return unknown === undefined
    ? say(`The schema ${schema} cannot be migrated: ${reason}.`)
    : say(
        `The schema ${schema} is newer than this program, which does not know its migration ${unknown}. Use the newest program, or an empty database.`,
      );
}
