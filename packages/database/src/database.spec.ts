import { describe, expect, it } from 'vitest';
import { useOpened } from '../test/opened.ts';
import { MOST_NAMES } from './prepared-names.ts';

const { open } = useOpened();

const PREPARED = `
  select name || ' ' || generic_plans || ' ' || custom_plans from pg_prepared_statements order by 1`;

describe('a statement that is run', () => {
  it('answers rows of one text', async () => {
    const { run } = await open();
    expect(await run(undefined, 'select unnest($1::text[])', [['县', null]])).toEqual([
      ['县'],
      [null],
    ]);
  });

  it('is told of once, by its text', async () => {
    const told: string[] = [];
    const { run } = await open({ onStatement: (text) => told.push(text) });
    await run('once', "select 'a'", []);
    expect(told).toEqual(["select 'a'"]);
  });

  it('is prepared once for each connection, with a plan for any values', async () => {
    const { run } = await open({ maxConnections: 1 });
    for (const value of ['a', 'b', 'c']) {
      expect(await run('echo', 'select $1::text', [value])).toEqual([[value]]);
    }
    expect(await run(undefined, PREPARED, [])).toEqual([['echo 3 0']]);
  });

  it('is given up when it takes too long', async () => {
    const { run } = await open({ statementTimeout: 50 });
    await expect(run(undefined, 'select pg_sleep(5)::text', [])).rejects.toMatchObject({
      name: 'error',
      code: '57014',
    });
  });

  it('keeps its error where it is wrong', async () => {
    const { run } = await open();
    await expect(run(undefined, 'select nothing', [])).rejects.toMatchObject({ code: '42703' });
  });
});

describe('the prepared statements of a connection', () => {
  it('are never more than the most, those used of late', async () => {
    const { run } = await open({ maxConnections: 1 });
    const use = (n: number) =>
      run(`statement "${String(n)}"`, `select '${String(n)}' || $1::text`, ['!']);
    for (let n = 0; n < MOST_NAMES; n += 1) await use(n);
    await use(0);
    for (let n = MOST_NAMES; n < MOST_NAMES + 20; n += 1) await use(n);
    const kept = await run(undefined, 'select name from pg_prepared_statements', []);
    expect(kept).toHaveLength(MOST_NAMES);
    expect(kept).toContainEqual(['statement "0"']);
    expect(kept).not.toContainEqual(['statement "1"']);
  });

  it('come back when they are used again', async () => {
    const { run } = await open({ maxConnections: 1 });
    const use = (n: number) => run(`again ${String(n)}`, `select '${String(n)}'`, []);
    for (let n = 0; n <= MOST_NAMES; n += 1) await use(n);
    expect(await use(0)).toEqual([['0']]);
    expect(await run(undefined, 'select count(*)::text from pg_prepared_statements', [])).toEqual([
      [String(MOST_NAMES)],
    ]);
  });

  it('survive one that was wrong', async () => {
    const { run } = await open({ maxConnections: 1 });
    await expect(run('wrong', 'select nothing', [])).rejects.toThrow('nothing');
    for (let n = 0; n <= MOST_NAMES; n += 1) await run(`right ${String(n)}`, "select 'a'", []);
    expect(await run('wrong', "select 'mended'", [])).toEqual([['mended']]);
  });
});

describe('what is written by Kysely', () => {
  it('has names in camel case there and in snake case here', async () => {
    const database = await open();
    await database.pool.query('create table pair (signed_on date, terms jsonb)');
    const db = database.kysely<{ pair: { signedOn: string; terms: string } }>();
    const terms = JSON.stringify({ share_percent: 30 });
    await db.insertInto('pair').values({ signedOn: '2021-09-03', terms }).execute();
    expect(await db.selectFrom('pair').selectAll().execute()).toEqual([
      { signedOn: '2021-09-03', terms: { share_percent: 30 } },
    ]);
  });
});
