import { readdirSync } from 'node:fs';
import path from 'node:path';
import { operations } from '@jiedui/schema/operations';
import { useDatabase } from '@jiedui/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../bench/src/generated/fill.ts';
import { openObserved } from './plans/observed.ts';
import type { Heard, Observed } from './plans/observed.ts';
import { planned, planText, wholeTables } from './plans/plan-text.ts';
import { SIZE } from './plans/sendings.ts';
import { statementsOf } from './plans/statements.ts';

const KEPT = path.join(import.meta.dirname, 'plans/kept');
/** The version of which plans are kept; others choose otherwise here and there. */
const VERSION = 18;

/** What holds regions, pairings, lists, or one row for each log, and so has as many rows in ten years as today. */
const STEADY = new Set([
  'domain',
  'indicator',
  'indicator_figure',
  'ledger_cursor',
  'ledger_head',
  'event_cursor',
  'pairing',
  'region',
  'region_member',
  // Words that wait for their versions: all but always empty.
  'ledger_waiting',
]);

/** What is asked of all there is, by its nature: the more there is, the longer it takes. */
const OVER_EVERYTHING: Readonly<Record<string, readonly string[]>> = {
  // A word that may stand anywhere in a name.
  '15-search': ['pairings.organization', 'pairings.source', 'pairings.work_plan'],
};

const database = useDatabase();

describe('how the operations of the contract are run', () => {
  let graph: Observed;
  let statements: ReadonlyMap<string, Heard[]>;
  let version: number;
  beforeAll(async () => {
    await fill(database.url, SIZE, () => undefined);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    // What a table takes and what is known of it depend on when autovacuum came by, unless all is
    // written anew; and of which of two indexes is cheaper by a hair, so does the plan.
    await client.query('vacuum (full)');
    await client.query('vacuum (analyze)');
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    version = rows[0]?.version ?? 0;
    await client.end();
    graph = await openObserved(database.url);
    statements = await statementsOf(graph);
  });
  afterAll(() => graph.stop());

  const of = (name: string) => planned(graph, statements.get(name) ?? []);
  const growing = (all: Parameters<typeof wholeTables>[0]) => {
    const tables = wholeTables(all).map(({ subgraph, table }) => `${subgraph}.${table}`);
    return [...new Set(tables)].filter((table) => !STEADY.has(table.replace(/^.*\./, ''))).sort();
  };

  describe.each(operations())('$name', ({ name }) => {
    it('asks something of the databases', () => {
      expect(statements.get(name)?.length).toBeGreaterThan(0);
    });

    it('reads no table that grows from end to end, unless it is said here', async () => {
      expect(growing(await of(name))).toEqual(OVER_EVERYTHING[name] ?? []);
    });

    // `npm run plans` keeps the new ones, where they are meant.
    it('is run as it was', async ({ skip }) => {
      skip(version !== VERSION, `plans are kept of PostgreSQL ${String(VERSION)}`);
      await expect(planText(await of(name))).toMatchFileSnapshot(path.join(KEPT, `${name}.txt`));
    });
  });

  it('is kept of these operations and no others', () => {
    expect(readdirSync(KEPT).sort()).toEqual(operations().map(({ name }) => `${name}.txt`));
  });

  it('would be seen to be otherwise without an index', async () => {
    const name = '01-pairing-page';
    const without = await planned(graph, statements.get(name) ?? [], (subgraph) =>
      subgraph === 'industry' ? ['drop index agreement_of_pairing, agreement_counted'] : [],
    );
    expect(growing(without)).toEqual(['industry.agreement']);
    expect(planText(without)).not.toBe(planText(await of(name)));
  });
});
