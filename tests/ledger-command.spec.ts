import { freshDatabase } from '@jiedui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../standalone/src/ledger/run.ts';
import { openSubgraphs } from './graph.ts';

describe('npm run ledger', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  beforeAll(async () => {
    graph = await openSubgraphs();
    await graph.settled();
  });
  afterAll(() => graph.stop());

  const settings = (url: string) => ({
    DATABASE_URL: url,
    DATA_DIR: '.data',
    EVENT_SOURCES: '',
    INIT_CWD: '.',
  });
  const ledger = async (word: string) => {
    const told: string[] = [];
    const wasRight = await run([word], settings(graph.database.url), (line) => told.push(line));
    return { wasRight, told: told.join('\n') };
  };

  it('checks the ledger of a running graph against all six logs', async () => {
    const { wasRight, told } = await ledger('check');
    expect(wasRight).toBe(true);
    for (const { name } of graph.all) expect(told).toMatch(new RegExp(`${name}: \\d+ events`));
    expect(told).toMatch(/ entry +29 equal$/m);
  });

  it('tells where it differs, mends it, and says what it mended', async () => {
    const { pool } = graph.subgraph('pairings').database;
    await pool.query('update rollup set value = value + 1 where indicator = $1', [
      'investment-contracted',
    ]);
    const damaged = await ledger('check');
    expect(damaged.wasRight).toBe(false);
    expect(damaged.told).toMatch(
      / rollup +\d+ equal · \d+ wrong, such as \(.*investment-contracted,.*\)$/m,
    );
    expect((await ledger('rebuild')).told).toMatch(/ rollup .* wrong/);
    expect((await ledger('check')).wasRight).toBe(true);
  });

  it('refuses what it cannot do, in a line', async () => {
    await expect(ledger('destroy')).rejects.toThrow('Say what to do: npm run ledger -- rebuild');
    const other = await freshDatabase();
    await expect(run(['check'], settings(other.url), () => undefined)).rejects.toThrow(
      'There is no ledger here: the database has no log of pairings',
    );
    await other.drop();
  });
});
