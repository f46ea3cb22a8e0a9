import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { OperatorError } from '@jiedui/config';
import { afterAll, describe, expect, it } from 'vitest';
import { administer, useOpened } from '../test/opened.ts';
import { migrate } from './index.ts';
import type { Database } from './index.ts';

const { open, url } = useOpened();

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of migrations: their bodies by their names. `sql` runs a statement in them. */
function migrations(bodies: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-migrations-'));
  folders.push(folder);
  for (const [name, body] of Object.entries(bodies)) {
    const text = `
      const statement = (db, text) => db.getExecutor().executeQuery(
        { sql: text, parameters: [], query: { kind: 'RawNode', sqlFragments: [text], parameters: [] }, queryId: { queryId: '1' } });
      export async function up(db: any): Promise<void> { const sql = (text: string) => statement(db, text); ${body} }`;
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const SCRIPT = path.resolve(import.meta.dirname, '../test/migrate-once.ts');

/** A process that is ready to migrate: `go` lets it, and answers what it applied. */
function starting(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, url(), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    ready: lines.next(),
    go: async () => {
      child.stdin.write('go\n');
      const { value } = (await lines.next()) as { value?: string };
      return JSON.parse(value ?? '["it failed"]') as string[];
    },
  };
}

const tablesOf = async ({ schema }: Database) => {
  const rows = await administer<{ name: string }>(
    url(),
    `select tablename as name from pg_tables where schemaname = $1 and tablename not like 'migration%' order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
};

const SCHOOL = { '0001_create_school.ts': `await sql('create table school (id text)');` };
const TEAM = { '0002_create_team.ts': `await sql('create table team (id text)');` };

describe('migrations', () => {
  it('run once each, in the order of their numbers', async () => {
    const database = await open({ schema: 'ordered' });
    const options = { folder: migrations({ ...TEAM, ...SCHOOL }), table: 'migration' };
    expect(await migrate(database, options)).toEqual({
      applied: ['0001_create_school', '0002_create_team'],
    });
    expect(await migrate(database, options)).toEqual({ applied: [] });
    expect(await tablesOf(database)).toEqual(['school', 'team']);
  });

  it('of a later program run on top of what is there', async () => {
    const database = await open({ schema: 'later' });
    await migrate(database, { folder: migrations(SCHOOL), table: 'migration' });
    const folder = migrations({ ...SCHOOL, ...TEAM });
    expect(await migrate(database, { folder, table: 'migration' })).toEqual({
      applied: ['0002_create_team'],
    });
  });

  it('of two folders keep their names apart', async () => {
    const database = await open({ schema: 'apart' });
    await migrate(database, { folder: migrations(SCHOOL), table: 'kit_migration' });
    const own = migrations({ '0001_create_team.ts': TEAM['0002_create_team.ts'] });
    expect(await migrate(database, { folder: own, table: 'migration' })).toEqual({
      applied: ['0001_create_team'],
    });
  });

  it('run once where processes start at the same moment on an empty schema', async () => {
    const slow = `await sql('select pg_sleep(0.3)'); await sql('create table school (id text)');`;
    const folder = migrations({ '0001_create_school.ts': slow, ...TEAM });
    const processes = Array.from({ length: 3 }, () => starting(folder));
    await Promise.all(processes.map(({ ready }) => ready));
    const said = await Promise.all(processes.map(({ go }) => go()));
    expect(said.sort((a, b) => b.length - a.length)).toEqual([
      ['0001_create_school', '0002_create_team'],
      [],
      [],
    ]);
  });

  it('of one schema do not wait for those of another', async () => {
    const [slow, quick] = await Promise.all([open({ schema: 'slow' }), open({ schema: 'quick' })]);
    const ended: string[] = [];
    const start = async (database: Database, body: string) => {
      const folder = migrations({ '0001_create_school.ts': body });
      await migrate(database, { folder, table: 'migration' });
      ended.push(database.schema);
    };
    const first = start(slow, `await sql('select pg_sleep(1)');`);
    await Promise.all([first, start(quick, `await sql('select 1');`)]);
    expect(ended).toEqual(['quick', 'slow']);
  });

  it('may take longer than a statement, which then has its time again', async () => {
    const database = await open({ schema: 'long', statementTimeout: 200, maxConnections: 1 });
    const folder = migrations({ '0001_create_school.ts': `await sql('select pg_sleep(0.5)');` });
    await migrate(database, { folder, table: 'migration' });
    const { rows } = await database.pool.query('show statement_timeout');
    expect(rows).toEqual([{ statement_timeout: '200ms' }]);
  });
});

describe('a migration that fails', () => {
  const BROKEN = {
    '0002_create_team.ts': `await sql('create table team (id text)'); await sql('create tabel oops');`,
  };

  it('is named, and takes back what ran before it', async () => {
    const database = await open({ schema: 'broken' });
    const folder = migrations({ ...SCHOOL, ...BROKEN });
    const migrating = migrate(database, { folder, table: 'migration' });
    await expect(migrating).rejects.toThrow(OperatorError);
    await expect(migrating).rejects.toThrow(
      'The migration 0002_create_team of broken failed and left nothing behind: syntax error at or near "tabel". Mend it and start again.',
    );
    expect(await tablesOf(database)).toEqual([]);
  });

  it('runs at the next start once it is mended', async () => {
    const database = await open({ schema: 'mended' });
    const broken = migrations({ ...SCHOOL, ...BROKEN });
    await expect(migrate(database, { folder: broken, table: 'migration' })).rejects.toThrow(
      '0002_create_team',
    );
    const mended = migrations({ ...SCHOOL, ...TEAM });
    expect(await migrate(database, { folder: mended, table: 'migration' })).toEqual({
      applied: ['0001_create_school', '0002_create_team'],
    });
  });

  it('because the server went away leaves nothing behind either', async () => {
    const database = await open({ schema: 'gone' });
    const killed = `await sql('create table school (id text)'); await sql('select pg_terminate_backend(pg_backend_pid())');`;
    const folder = migrations({ '0001_create_school.ts': killed });
    await expect(migrate(database, { folder, table: 'migration' })).rejects.toThrow(
      'The database went away while gone was migrated. Start again once it is back: nothing is half done.',
    );
    expect(await tablesOf(database)).toEqual([]);
    const mended = migrations(SCHOOL);
    expect(await migrate(database, { folder: mended, table: 'migration' })).toEqual({
      applied: ['0001_create_school'],
    });
  });

  it('to load is named', async () => {
    const database = await open({ schema: 'unreadable' });
    const folder = migrations({ '0001_create_school.ts': '(' });
    await expect(migrate(database, { folder, table: 'migration' })).rejects.toThrow(
      /^The migration \S+0001_create_school\.ts cannot be loaded: /,
    );
  });
});

describe('a schema that does not fit', () => {
  it('because a newer program was here is told by the migration that is unknown', async () => {
    const database = await open({ schema: 'newer' });
    await migrate(database, { folder: migrations({ ...SCHOOL, ...TEAM }), table: 'migration' });
    await expect(
      migrate(database, { folder: migrations(SCHOOL), table: 'migration' }),
    ).rejects.toThrow(
      'The schema newer is newer than this program, which does not know its migration 0002_create_team. Use the newest program, or an empty database.',
    );
  });

  it('is told of a file that is no migration by its name', async () => {
    const database = await open({ schema: 'misnamed' });
    const folder = migrations({ ...SCHOOL, '2_create_team.ts': '' });
    await expect(migrate(database, { folder, table: 'migration' })).rejects.toThrow(
      /2_create_team\.ts is no migration by its name\. Call it NNNN_verb_object\.ts\.$/,
    );
  });
});
