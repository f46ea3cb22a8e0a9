import { openDatabase } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import type { EventSource } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { History, randomOf } from '../../test/history.ts';
import { isEqual } from './compare.ts';
import { check, rebuild } from './rebuild.ts';
import { LEDGER_TABLES } from './tables.ts';

describe('the ledger', () => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  let history: History;
  let database: Database;
  let parts: Parameters<typeof rebuild>[0];
  beforeAll(async () => {
    core = await openedCore();
    history = new History(core, randomOf(4));
    await core.connect(core.knowing(...history.logs));
    await history.run(250);
    await core.follow();
    database = await openDatabase({ url: core.url, schema: 'pairings', maxConnections: 2 });
    const sources: readonly EventSource[] = [core.events, ...history.logs];
    parts = { database, sources, tell: () => undefined, part: 7 };
  });
  afterAll(async () => {
    await database.stop();
    await core.stop();
  });

  /** Every table, byte by byte. */
  const contents = async (without: readonly string[] = []) => {
    const all: Record<string, unknown> = {};
    for (const table of LEDGER_TABLES) {
      const rows = await core.rowsOf<{ row: string }>(
        `select (to_jsonb(t) - $1::text[])::text as row from ${table} as t order by 1`,
        [without],
      );
      all[table] = rows.map(({ row }) => row);
    }
    return all;
  };
  const differing = async () =>
    (await check(parts)).filter((each) => !isEqual(each)).map(({ table }) => table);
  const empty = () => core.rowsOf(`truncate ${LEDGER_TABLES.join(', ')} restart identity cascade`);

  it('has grown by words and versions', async () => {
    const types = await core.rowsOf<{ type: string }>(
      'select distinct type from entry order by type',
    );
    expect(types.map(({ type }) => type)).toEqual([
      'CONFIRMED',
      'DISPUTED',
      'REPORTED',
      'REVISED',
      'WITHDRAWN',
    ]);
  });

  it('built anew is byte by byte what it was', async () => {
    expect(await differing()).toEqual([]);
    const before = await contents();
    const comparisons = await rebuild(parts);
    expect(comparisons.filter((each) => !isEqual(each))).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it.each([
    ['a sum', 'update rollup set value = value + 1 where records > 0', ['rollup']],
    ['a running sum', 'delete from rollup_at where pos % 7 = 0', ['rollup_at']],
    ['changes', 'update delta set records = 2 where pos % 5 = 0', ['delta']],
    ['an entry', `update entry set title_zh = '误' where pos % 9 = 0`, ['entry']],
    [
      'a confirmation',
      `update entry set confirmation = 'DISPUTED' where type = 'CONFIRMED'`,
      ['entry', 'delta', 'rollup', 'rollup_at'],
    ],
    ['the end of an entry', 'update entry set until = null where pos % 4 = 0', ['entry']],
    ['a cursor', `update ledger_cursor set seq = seq - 3 where source = 'labour'`, []],
    ['its head', 'update ledger_head set pos = pos + 10', ['ledger_head']],
    ['an indicator', `update indicator set unit = 'none' where domain = 'PAIRINGS'`, ['indicator']],
  ])('is found wrong in %s, and put right', async (_, damage, tables) => {
    const before = await contents();
    await core.rowsOf(damage);
    // A difference in what others are made of shows there alone: all is compared with the logs.
    expect(await differing()).toEqual(tables.slice(0, 1));
    await rebuild(parts);
    expect(await contents()).toEqual(before);
    expect(await differing()).toEqual([]);
  });

  it('that has lost entries in its midst gets them back, and all others keep their positions', async () => {
    const events = () => core.rowsOf('select source, seq from entry order by 1, 2');
    const kept = () =>
      core.rowsOf('select pos, source, seq, at from entry where pos % 6 <> 0 order by pos');
    const [allBefore, keptBefore] = [await events(), await kept()];
    await core.rowsOf('delete from delta where pos % 6 = 0');
    await core.rowsOf('delete from entry where pos % 6 = 0');
    expect(await differing()).not.toEqual([]);
    await rebuild(parts);
    expect(await events()).toEqual(allBefore);
    expect(await kept()).toEqual(keptBefore);
    expect(await differing()).toEqual([]);
  });

  it('lost altogether is the same now, confirmations included', async () => {
    const orders = ['pos', 'at', 'until', 'last'];
    const now = async () => {
      const current = await core.rowsOf<{ row: string }>(
        `select (to_jsonb(e) - $1::text[])::text as row from entry as e where until is null order by 1`,
        [orders],
      );
      const { rollup, indicator, ledger_cursor: cursors } = await contents();
      const [count] = await core.rowsOf('select count(*) from entry');
      return { current, rollup, indicator, cursors, count };
    };
    const before = await now();
    await empty();
    await rebuild(parts);
    expect(await now()).toEqual(before);
    expect(await differing()).toEqual([]);
    const positions = await core.rowsOf(
      'select from entry where pos > (select count(*) from entry)',
    );
    expect(positions).toEqual([]);
  });

  it('stands as it was where a rebuild is cut off', async () => {
    const before = await contents();
    const [last] = history.logs;
    const broken: EventSource = {
      ...last!,
      read: async (after, limit) => {
        if (after === '0') return last!.read(after, limit);
        throw new Error('away');
      },
    };
    const sources = [core.events, history.logs[1]!, broken];
    await expect(rebuild({ ...parts, sources })).rejects.toThrow('away');
    expect(await contents()).toEqual(before);
  });

  it('is not built from less than all its logs', async () => {
    await expect(rebuild({ ...parts, sources: [core.events] })).rejects.toThrow(
      /events of industry, whose log is not among those that were read; set EVENT_SOURCES/,
    );
  });
});
