import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { administer, useOpened } from '../test/opened.ts';
import { wireTo } from '../test/wire.ts';
import { StatementCancelledError } from './index.ts';
import type { Database } from './index.ts';

const { open, url } = useOpened();

const sleep = (database: Database, seconds: number, signal: AbortSignal) =>
  database.run('sleep', 'select pg_sleep($1::float)::text', [seconds], signal);

/** Statements of a schema's connections that the server is at. */
const sleeping = (schema: string) =>
  administer(
    url(),
    `select 1 from pg_stat_activity where application_name = $1 and state = 'active'`,
    [`jiedui-${schema}`],
  );

describe('a statement that is given up', () => {
  it('ends on the server too, and leaves its connection to the next', async () => {
    const database = await open({ schema: 'given_up', maxConnections: 1 });
    const giveUp = new AbortController();
    const underWay = sleep(database, 30, giveUp.signal);
    const failed = expect(underWay).rejects.toThrow(StatementCancelledError);
    await pause(100);
    expect(await sleeping('given_up')).toHaveLength(1);
    giveUp.abort();
    await failed;
    expect(await sleeping('given_up')).toHaveLength(0);
    expect(await database.run('sleep', 'select pg_sleep($1::float)::text', [0])).toEqual([['']]);
  });

  it('takes no other with it, however often', async () => {
    const database = await open({ schema: 'innocent', maxConnections: 2 });
    for (let round = 0; round < 20; round += 1) {
      const giveUp = new AbortController();
      const failed = expect(sleep(database, 30, giveUp.signal)).rejects.toThrow(
        StatementCancelledError,
      );
      setTimeout(() => {
        giveUp.abort();
      }, 5);
      const others = Array.from({ length: 4 }, () =>
        database.run('other', 'select pg_sleep(0.01)::text', []),
      );
      expect(await Promise.all(others)).toEqual([[['']], [['']], [['']], [['']]]);
      await failed;
    }
  });

  it('is not even sent where it waited for a connection too long', async () => {
    const database = await open({ schema: 'waiting', maxConnections: 1 });
    const giveUp = new AbortController();
    const first = database.run(undefined, 'select pg_sleep(0.3)::text', []);
    const second = database.run(undefined, 'create table never ()', [], giveUp.signal);
    const failed = expect(second).rejects.toThrow(StatementCancelledError);
    giveUp.abort();
    await Promise.all([first, failed]);
    const made = await administer(url(), `select 1 from pg_tables where tablename = 'never'`);
    expect(made).toEqual([]);
  });

  it('ends here as well where the server cannot be told', async () => {
    const wire = await wireTo(url());
    const database = await open({ url: wire.url, statementTimeout: 300, maxConnections: 1 });
    const giveUp = new AbortController();
    const failed = expect(sleep(database, 30, giveUp.signal)).rejects.toThrow(
      StatementCancelledError,
    );
    await pause(50);
    await wire.cut();
    giveUp.abort();
    await failed;
    await wire.mend();
    expect(await database.ready()).toBe(true);
    await database.stop();
    await wire.cut();
  });
});
