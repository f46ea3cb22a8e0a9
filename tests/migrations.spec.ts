import path from 'node:path';
import { openDatabase } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import { useDatabase } from '@jiedui/testing';
import { CamelCasePlugin, Kysely, Migrator } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MigrationDialect } from '../packages/database/src/migration-dialect.ts';
import { migrationNames, migrationsIn } from '../packages/database/src/migration-files.ts';
import { fillLedger } from './fill-ledger.ts';
import { fillTables, recordTables } from './fill-tables.ts';

const KIT = path.resolve(import.meta.dirname, '../packages/subgraph/migrations');
/** What a schema is made of, but for what is in its tables. */
const PARTS = `
  select 'column' as part, c.relname || '.' || a.attname as name,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) as text
  from pg_attribute as a join pg_class as c on c.oid = a.attrelid left join pg_attrdef as d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
  union all
  select 'index', indexname, indexdef from pg_indexes where schemaname = current_schema()
  union all
  select 'constraint', conrelid::regclass::text || '.' || conname, pg_get_constraintdef(oid)
  from pg_constraint where connamespace = current_schema()::regnamespace and contype <> 'n'
  union all
  select 'function', oid::regprocedure::text, pg_get_functiondef(oid) from pg_proc
  where pronamespace = current_schema()::regnamespace
  union all
  select 'trigger', tgrelid::regclass::text || '.' || tgname, pg_get_triggerdef(t.oid) from pg_trigger as t
  join pg_class as c on c.oid = t.tgrelid where c.relnamespace = current_schema()::regnamespace and not tgisinternal
  union all
  select 'view', viewname, definition from pg_views where schemaname = current_schema()
  order by 1, 2, 3`;
const TALLY = `
  select 'list' as part, list as name, counts as text from tally_list
  union all select 'tally', to_jsonb(t)::text, null from tally as t where records > 0 order by 1, 2`;

const database = useDatabase();

describe.each(await subgraphDefinitions())('the migrations of $name', (definition) => {
  const folder = path.resolve(definition.folder, '../migrations');
  let schema: Database;
  beforeAll(async () => {
    const running = await openSubgraph(definition, {
      databaseUrl: database.url,
      logger: pino({ level: 'silent' }),
      withFacts: true,
      maxConnections: 2,
    });
    await fillTables(running.database, await recordTables(running.database), 100);
    if (definition.name === 'pairings') await fillLedger(running.database, 300);
    await running.stop();
    schema = await openDatabase({ url: database.url, schema: definition.name });
  });
  afterAll(() => schema.stop());

  const migrator = (of: string, table: string) =>
    new Migrator({
      db: new Kysely<unknown>({
        dialect: new MigrationDialect(schema.pool, schema.schema),
        plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
      }),
      provider: migrationsIn(of),
      migrationTableName: table,
      migrationLockTableName: `${table}_lock`,
      migrationTableSchema: schema.schema,
    });
  const own = () => migrator(folder, 'migration');
  const kit = () => migrator(KIT, 'kit_migration');
  type Result = Awaited<ReturnType<Migrator['migrateDown']>>;
  const done = async (result: Promise<Result>) => {
    const { error, results = [] } = await result;
    expect(error).toBeUndefined();
    return results.length;
  };
  const rowsOf = async (text: string) => (await schema.pool.query<object>(text)).rows;

  it('can be taken back over what there is, and made again', async () => {
    const [parts, tally] = [await rowsOf(PARTS), await rowsOf(TALLY)];
    expect(tally.length).toBeGreaterThan(20);
    // Whatever made tables would take with them what is in them.
    const names = migrationNames(folder);
    const kept = names.findLastIndex((name) => name.includes('_create_'));
    for (let at = names.length - 1; at > kept; at -= 1)
      expect(await done(own().migrateDown())).toBe(1);
    expect(await done(own().migrateToLatest())).toBe(names.length - 1 - kept);
    expect(await rowsOf(PARTS)).toEqual(parts);
    expect(await rowsOf(TALLY)).toEqual(tally);
  }, 60_000);

  it('leave nothing behind when all of them are', async () => {
    const parts = await rowsOf(PARTS);
    const downTo = async (migrations: Migrator) => {
      while ((await done(migrations.migrateDown())) > 0);
    };
    await downTo(own());
    await downTo(kit());
    const left = (await rowsOf(PARTS)) as { name: string }[];
    expect(left.filter(({ name }) => !name.includes('migration'))).toEqual([]);
    await done(kit().migrateToLatest());
    await done(own().migrateToLatest());
    expect(await rowsOf(PARTS)).toEqual(parts);
  }, 60_000);
});
