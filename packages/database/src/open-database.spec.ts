import { OperatorError } from '@jiedui/config';
import { describe, expect, it } from 'vitest';
import { administer, useOpened } from '../test/opened.ts';
import { openDatabase } from './index.ts';
import { objectionTo } from './server-check.ts';

const { open, url } = useOpened();

describe('an open database', () => {
  it('works in its own schema, made where it is missing', async () => {
    const database = await open({ schema: 'education' });
    await database.pool.query('create table school (name_zh text)');
    const tables = await administer(
      url(),
      `select schemaname from pg_tables where tablename = 'school'`,
    );
    expect(tables).toEqual([{ schemaname: 'education' }]);
  });

  it('is made once by processes that open it at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => open({ schema: 'labour' })));
    const answers = await Promise.all(
      all.map((database) => database.run(undefined, 'select current_schema()::text', [])),
    );
    expect(answers).toEqual(Array.from({ length: 6 }, () => [['labour']]));
  });

  it('reads days, instants and large numbers as the text they are', async () => {
    const { pool } = await open();
    const { rows } = await pool.query(`
      select date '2021-09-03' as day, array[date '2021-09-03'] as days,
        timestamptz '2021-09-03 08:00+08' as instant, 9007199254740993::bigint as fen,
        0.10::numeric as share`);
    expect(rows).toEqual([
      {
        day: '2021-09-03',
        days: ['2021-09-03'],
        instant: '2021-09-03 00:00:00+00',
        fen: '9007199254740993',
        share: '0.10',
      },
    ]);
  });

  it('says on the server whose connections they are', async () => {
    const { pool } = await open({ schema: 'products' });
    const { rows } = await pool.query('show application_name');
    expect(rows).toEqual([{ application_name: 'jiedui-products' }]);
  });

  it('opens for a user who may use the schema but not make one', async () => {
    await administer(url(), 'create schema healthcare');
    const role = `clerk_${String(process.pid)}`;
    await administer(
      url(),
      `create role ${role} login password 'clerk'; grant usage on schema healthcare to ${role}`,
    );
    const asClerk = new URL(url());
    asClerk.username = role;
    asClerk.password = 'clerk';
    try {
      const database = await open({ url: asClerk.href, schema: 'healthcare' });
      expect(await database.ready()).toBe(true);
      await expect(openDatabase({ url: asClerk.href, schema: 'missing' })).rejects.toThrow(
        /^The schema missing cannot be made: permission denied .*Create it, owned by the user of DATABASE_URL\.$/,
      );
      await database.stop();
    } finally {
      await administer(url(), `drop owned by ${role}; drop role ${role}`);
    }
  });

  it('may be stopped twice', async () => {
    const database = await openDatabase({ url: url(), schema: 'industry' });
    await Promise.all([database.stop(), database.stop()]);
    expect(await database.ready()).toBe(false);
  });
});

describe('a database that cannot be opened', () => {
  const opening = async (address: string): Promise<OperatorError> => {
    const error: unknown = await openDatabase({ url: address, schema: 'industry' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(OperatorError);
    return error as OperatorError;
  };

  it('is told in one line that says what to do', async () => {
    const { message } = await opening('postgres://clerk:s3cret@127.0.0.1:1/jiedui');
    expect(message).toBe(
      'The database at 127.0.0.1:1/jiedui cannot be used: connect ECONNREFUSED 127.0.0.1:1. Start it, or correct DATABASE_URL.',
    );
  });

  it('is told by the path of its socket where it has one', async () => {
    const { message } = await opening('postgres://clerk:s3cret@%2Fnowhere%2Fat%20all:5432/jiedui');
    expect(message).toBe(
      'The database at /nowhere/at all:5432/jiedui cannot be used: connect ENOENT /nowhere/at all/.s.PGSQL.5432. Start it, or correct DATABASE_URL.',
    );
  });

  it('is told without the password that is wrong', async () => {
    const address = new URL(url());
    address.password = 's3cret';
    const { message } = await opening(address.href);
    expect(message).toContain('password authentication failed');
    expect(message).not.toContain('s3cret');
    expect(message).not.toContain('\n');
  });

  it('is told where it holds text in an encoding of few languages', async () => {
    const name = `latin_${String(process.pid)}`;
    await administer(
      url(),
      `create database ${name} encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
    );
    const address = new URL(url());
    address.pathname = `/${name}`;
    try {
      const { message } = await opening(address.href);
      expect(message).toContain(`/${name} is encoded in LATIN1`);
    } finally {
      await administer(url(), `drop database ${name} with (force)`);
    }
  });

  it.each([
    [14, 'is PostgreSQL 14; use PostgreSQL 15 to 18'],
    [15, undefined],
    [18, undefined],
    [19, 'is PostgreSQL 19; use PostgreSQL 15 to 18'],
  ])('is judged by its version: %i', (version, objection) => {
    expect(objectionTo({ version, encoding: 'UTF8' })).toBe(objection);
  });
});
