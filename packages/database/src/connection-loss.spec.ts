import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { administer, useOpened } from '../test/opened.ts';
import { wireTo } from '../test/wire.ts';
import type { Database } from './index.ts';
import { DatabaseUnavailableError, isConnectionLoss } from './index.ts';

const { open, url } = useOpened();

const killConnectionsOf = (schema: string) =>
  administer(
    url(),
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1`,
    [`jiedui-${schema}`],
  );

const one = (database: Database) => database.run('one', "select '1'", []);

describe('a connection that the server ends', () => {
  it('is replaced before anybody misses it', async () => {
    const database = await open({ schema: 'idle' });
    await one(database);
    await killConnectionsOf('idle');
    await pause(20);
    expect(await one(database)).toEqual([['1']]);
  });

  it('fails the statement under way, and no later one', async () => {
    const database = await open({ schema: 'busy', maxConnections: 1 });
    const underWay = database.run(undefined, 'select pg_sleep(10)::text', []);
    const failed = expect(underWay).rejects.toThrow(DatabaseUnavailableError);
    await pause(100);
    await killConnectionsOf('busy');
    await failed;
    expect(await one(database)).toEqual([['1']]);
  });

  it('between two statements of a transaction fails the second, and not the process', async () => {
    const database = await open({ schema: 'transaction', maxConnections: 1 });
    const transaction = database.kysely().transaction();
    const work = transaction.execute(async (open) => {
      await sql`create table half (a int)`.execute(open);
      await killConnectionsOf('transaction');
      await pause(50);
      await sql`create table whole (a int)`.execute(open);
    });
    await expect(work).rejects.toThrow(DatabaseUnavailableError);
    const tables = await database.run(
      undefined,
      `select tablename::text from pg_tables where schemaname = 'transaction'`,
      [],
    );
    expect(tables).toEqual([]);
  });

  it('is dropped where a statement of Kysely meets its end', async () => {
    const database = await open({ schema: 'kysely', maxConnections: 1 });
    const underWay = sql`select pg_sleep(10)`.execute(database.kysely());
    const failed = expect(underWay).rejects.toThrow(DatabaseUnavailableError);
    await pause(100);
    await killConnectionsOf('kysely');
    await failed;
    const { rows } = await sql`select 1 as one`.execute(database.kysely());
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe('a server that goes away', () => {
  it('is unavailable while it is gone, and back as soon as it is back', async () => {
    const wire = await wireTo(url());
    const database = await open({ url: wire.url });
    await Promise.all([one(database), one(database), one(database)]);
    await wire.cut();
    expect(await database.ready()).toBe(false);
    await expect(one(database)).rejects.toThrow(DatabaseUnavailableError);
    await expect(sql`select 1`.execute(database.kysely())).rejects.toThrow(
      DatabaseUnavailableError,
    );
    await wire.mend();
    expect(await database.ready()).toBe(true);
    expect(await one(database)).toEqual([['1']]);
    await database.stop();
    await wire.cut();
  });

  it('without a word is given up some seconds after a statement should have ended', async () => {
    const wire = await wireTo(url());
    const database = await open({ url: wire.url, statementTimeout: 100, maxConnections: 1 });
    wire.hang();
    const began = Date.now();
    expect(await database.ready()).toBe(false);
    expect(Date.now() - began).toBeLessThan(4000);
    wire.resume();
    await one(database);
    wire.hang();
    await expect(one(database)).rejects.toThrow(DatabaseUnavailableError);
    wire.resume();
    expect(await one(database)).toEqual([['1']]);
    await database.stop();
    await wire.cut();
  });
});

describe('an error', () => {
  it.each([
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '57P03' },
    { code: '08006' },
    { code: '53300' },
    { code: '25006' },
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new DatabaseUnavailableError(undefined),
  ])('is a lost connection: %o', (error) => {
    expect(isConnectionLoss(error)).toBe(true);
  });

  it.each([{ code: '57014' }, { code: '23505' }, { code: '0800' }, new Error('no'), null, 'gone'])(
    'is something else: %o',
    (error) => {
      expect(isConnectionLoss(error)).toBe(false);
    },
  );
});
