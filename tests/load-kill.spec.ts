import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { programsIn, STANDALONE } from '@jiedui/standalone/ahead';
import { freshDatabase } from '@jiedui/testing';
import type { FreshDatabase } from '@jiedui/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Compiled once, since it is started many times. */
const programOf = programsIn(path.join(ROOT, 'tests/dist'), {
  folders: [...STANDALONE.folders, 'tests'],
  entries: new RegExp(`${STANDALONE.entries.source}|^tests/load\\.ts$`),
});
/** When to kill: so many steps into the load, and so many milliseconds later. */
interface Moment {
  readonly steps: number;
  readonly delay: number;
}
/** Before the first step, between any two of migrations, reference data and facts, and while the ledger reads. */
const MOMENTS: readonly Moment[] = [0, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13].flatMap((steps) => [
  { steps, delay: (steps * 7) % 23 },
]);

/** Loads in a process of its own; kills it without warning at a moment, where one is given. */
async function load(url: string, moment?: Moment): Promise<'done' | 'killed'> {
  const child = spawn(process.execPath, [await programOf('tests/load.ts')], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let isDue = false;
  const look = (part: Buffer | string) => {
    said += part.toString();
    if (moment === undefined || isDue || said.split('step').length - 1 < moment.steps) return;
    isDue = true;
    setTimeout(() => child.kill('SIGKILL'), moment.delay);
  };
  child.stdout.on('data', look);
  if (moment?.steps === 0) setTimeout(look, 400, '');
  const [code] = (await once(child, 'exit')) as [number | null];
  if (said.includes('done')) return 'done';
  if (moment === undefined) throw new Error(`The load ended with ${String(code)}`);
  return 'killed';
}

const TABLES_OF = `
  select table_schema as schema, table_name as name from information_schema.tables
  where table_schema not in ('pg_catalog', 'information_schema', 'public') and table_type = 'BASE TABLE'
    and table_name not like '%migration%' order by 1, 2`;

/** Positions that go by batches, and how often a program was started. */
const LEFT_OUT = ['ledger_head', 'rollup_at', 'quiet_change'];

/** The moment and the order of loading differ from run to run; everything else must not. */
const VARIES = ['at', 'reported_at', 'recorded_at', 'pos', 'until', 'seq'];

/** Every row of every table, without what may differ, in an order of its own. */
async function contents(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tables = (await client.query<{ schema: string; name: string }>(TABLES_OF)).rows;
  const all: Record<string, string[]> = {};
  for (const { schema, name } of tables) {
    if (LEFT_OUT.includes(name)) continue;
    const { rows } = await client.query<{ row: string }>(
      `select (to_jsonb(t) - $1::text[])::text as row from ${schema}.${name} as t order by 1`,
      [VARIES],
    );
    all[`${schema}.${name}`] = rows.map(({ row }) => row);
  }
  await client.end();
  return all;
}

async function problems(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const find = async (problem: string, query: string) =>
    (await client.query(query)).rows.map((row) => `${problem}: ${JSON.stringify(row)}`);
  await client.query('set search_path = pairings');
  const found = [
    ...(await find(
      'positions have a gap',
      'select * from (select pos, row_number() over (order by pos) as n from entry) as e where pos <> n',
    )),
    ...(await find(
      'a record has two current rows',
      'select id from entry where until is null group by id having count(*) > 1',
    )),
    ...(await find(
      'a sum is not the sum of its changes',
      `select * from (select pairing_id, indicator, year, month, confirmation, value, records from rollup
         except select pairing_id, indicator, year, month, confirmation, sum(value), sum(records)::int from delta
         group by 1, 2, 3, 4, 5) as d`,
    )),
  ];
  await client.end();
  return found;
}

describe('a load that is killed', () => {
  let undisturbed: FreshDatabase;
  let disturbed: FreshDatabase;
  beforeAll(async () => {
    [undisturbed, disturbed] = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(async () => {
    await Promise.all([undisturbed.drop(), disturbed.drop()]);
  });

  it('ends, after any number of kills, where an undisturbed one ends', async () => {
    expect(await load(undisturbed.url)).toBe('done');
    const outcomes: string[] = [];
    for (const moment of MOMENTS) outcomes.push(await load(disturbed.url, moment));
    expect(outcomes.filter((outcome) => outcome === 'killed').length).toBeGreaterThan(3);
    expect(await load(disturbed.url)).toBe('done');
    expect(await problems(disturbed.url)).toEqual([]);
    expect(await contents(disturbed.url)).toEqual(await contents(undisturbed.url));
  }, 300_000);

  it('adds nothing when it is run again', async () => {
    const before = await contents(undisturbed.url);
    expect(await load(undisturbed.url)).toBe('done');
    expect(await contents(undisturbed.url)).toEqual(before);
  }, 60_000);
});
