import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, useDatabase } from './index.ts';

const clients: pg.Client[] = [];
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  clients.push(client);
  return client;
}

async function exists(name: string): Promise<boolean> {
  const client = await connect(inject('databaseServer'));
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  return rowCount === 1;
}

const tablesOf = async (url: string) => {
  const client = await connect(url);
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  return rows.map(({ name }) => name);
};

describe('a fresh database', () => {
  it('is empty, and nobody else’s', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await (await connect(one.url)).query('create table mine (id int)');
    expect(await tablesOf(one.url)).toEqual(['mine']);
    expect(await tablesOf(other.url)).toEqual([]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is gone after its drop, also while somebody is connected', async () => {
    const { url, name, drop } = await freshDatabase();
    await connect(url);
    expect(await exists(name)).toBe(true);
    await drop();
    expect(await exists(name)).toBe(false);
    await drop();
  });

  it('holds what its template holds', async () => {
    const original = await freshDatabase();
    const client = await connect(original.url);
    await client.query('create table kept as select 1 as id');
    await client.end();
    const copy = await freshDatabase({ template: original.name });
    expect(await tablesOf(copy.url)).toEqual(['kept']);
    await Promise.all([copy.drop(), original.drop()]);
  });

  it('writes any name', async () => {
    const { url, drop } = await freshDatabase();
    const { rows } = await (
      await connect(url)
    ).query<{ word: string }>(`select '西海固 Xīhǎigù' as word`);
    expect(rows).toEqual([{ word: '西海固 Xīhǎigù' }]);
    await drop();
  });
});

describe('the database of a group of tests', () => {
  let name = '';
  describe('inside the group', () => {
    const database = useDatabase();
    it('is there', async () => {
      ({ name } = database);
      expect(new URL(database.url).pathname).toBe(`/${name}`);
      expect(await exists(name)).toBe(true);
    });
  });
  it('is gone after the group', async () => {
    expect(name).not.toBe('');
    expect(await exists(name)).toBe(false);
  });
});
