import { PostgresAdapter, PostgresDialect, sql } from 'kysely';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { kyselyPool } from './kysely-pool.ts';

/**
 * Kysely's own lock is one for the whole database: here one schema never waits for another's migrations. A migration, and
 * the wait for another process's, may take longer than a statement of an answer.
 */
class LockOfSchema extends PostgresAdapter {
  readonly #key: string;

  constructor(schema: string) {
    super();
    this.#key = `jiedui migration ${schema}`;
  }

  override async acquireMigrationLock(db: Kysely<unknown>): Promise<void> {
    await sql`set statement_timeout = 0`.execute(db);
    await sql`select pg_advisory_lock(hashtextextended(${this.#key}, 0))`.execute(db);
  }

  /** A lost connection has given its lock back, and must not hide what was lost with it. */
  override async releaseMigrationLock(db: Kysely<unknown>): Promise<void> {
    try {
      await sql`select pg_advisory_unlock(hashtextextended(${this.#key}, 0))`.execute(db);
      await sql`reset statement_timeout`.execute(db);
    } catch {
      // Told by whatever failed before.
    }
  }
}

/** Kysely's dialect for migrations: a lock for each schema, and all the time they need. */
export class MigrationDialect extends PostgresDialect {
  readonly #schema: string;

  constructor(pool: pg.Pool, schema: string) {
    super({ pool: kyselyPool(pool) });
    this.#schema = schema;
  }

  override createAdapter(): LockOfSchema {
    return new LockOfSchema(this.#schema);
  }
}
