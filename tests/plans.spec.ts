import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { useDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untold } from '../packages/subgraph/src/writes/indicators.ts';
import { explain } from './explain.ts';
import type { Scan } from './explain.ts';
import { fillLedger } from './fill-ledger.ts';
import { fillTables, recordTables } from './fill-tables.ts';
import { questions } from './questions.ts';

/** So many that a planner minds which way it reads them. */
const ROWS = 2000;

/** Found by an array, or by either of two columns: of these the rows themselves have to be read. */
const FROM_ROWS = new Set([
  'Hospital.hospitalPairings',
  'Organization.agreements',
  'Region.salesPlatforms',
  'School.exchangeSessions',
  'School.schoolPairings',
]);

interface Statement {
  readonly place: string;
  readonly text: string;
  readonly isTotal: boolean;
  /** Whether it is asked of a period. */
  readonly isOfPeriod: boolean;
}

const database = useDatabase();

describe.each(await subgraphDefinitions())('over many records, $name', (definition) => {
  let running: RunningSubgraph;
  let tables: string[];
  let statements: Statement[];
  let last: string;

  beforeAll(async () => {
    running = await openSubgraph(definition, {
      databaseUrl: database.url,
      logger: pino({ level: 'silent' }),
      // Records of the core refer to its regions and pairings.
      withFacts: definition.name === 'pairings',
      maxConnections: 1,
      onStatement: (text) => {
        last = text;
      },
    });
    tables = await recordTables(running.database);
    await fillTables(running.database, tables, ROWS);
    if (definition.name === 'pairings') await fillLedger(running.database, ROWS);
    statements = [...(await reads()), ...(await lookUpsOfParts())];
  });
  afterAll(() => running.stop());

  const names = async (query: string, values: unknown[] = []) =>
    (await running.database.pool.query<{ name: string }>(query, values)).rows.map(
      ({ name }) => name,
    );
  const indexes = (of: readonly string[]) =>
    names(
      `select indexrelid::regclass::text as name from pg_index
       where indrelid = any($1::text[]::regclass[]) and not indisunique`,
      [of],
    );

  /** What every list and total of the subgraph asks of the database. */
  const reads = async () => {
    const found: Statement[] = [];
    const add = async (place: string, query: string, isTotal: boolean) => {
      const { errors } = await running.answer({ query });
      expect(errors, query).toBeUndefined();
      found.push({ place, text: last, isTotal, isOfPeriod: query.includes('period:') });
    };
    const types = Object.keys(definition.reads);
    for (const { place, operation, ...asked } of questions(running.schema, types)) {
      const { totals, rows, ofPeriod } = asked;
      for (const one of [...totals, ...rows, ...ofPeriod])
        await add(place, operation(one, ['nothing']), totals.includes(one));
    }
    return found;
  };
  /** What a revision asks of a whole. */
  const lookUpsOfParts = async () => {
    const parts = await names(
      `select table_name as name from information_schema.columns
       where table_schema = current_schema() and column_name = 'part_of_id' and table_name = any($1)`,
      [tables],
    );
    return parts.map((table) => ({
      place: `the parts in ${table}`,
      text: `select part_of_id from ${table} where part_of_id = any($1::text[]) and withdrawn_at is null`,
      isTotal: false,
      isOfPeriod: false,
    }));
  };

  const plans = (without: readonly string[] = []) =>
    explain(
      running.database,
      statements.map(({ text }) => text),
      without.map((index) => `drop index ${index}`),
    );
  /** By its key one row is read; all else that a total needs is in an index. */
  const isAmiss = ({ place, isTotal }: Statement, { how, table, index }: Scan) => {
    if (table === undefined || !tables.includes(table)) return false;
    if (!isTotal || FROM_ROWS.has(place)) return how === 'Seq Scan';
    return how !== 'Index Only Scan' && index !== `${table}_pkey`;
  };
  const amiss = async (without?: readonly string[]) => {
    const found = await plans(without);
    return statements.flatMap((statement, n) =>
      (found[n] ?? [])
        .filter((scan) => isAmiss(statement, scan))
        .map((scan) => ({ place: statement.place, ...scan })),
    );
  };

  it('reads no table from end to end, and sums and counts from indexes alone', async () => {
    expect(await amiss()).toEqual([]);
  });

  it('has no index that nothing asks for', async () => {
    const used = new Set((await plans()).flat().map(({ index }) => index));
    expect((await indexes(tables)).filter((index) => !used.has(index))).toEqual([]);
  });

  it('finds by an index what was told of its indicators, at each start', async () => {
    await running.database.pool.query(
      `insert into event (type, record_type, id, revision, record, client)
       select 'REPORTED', 'generated', 'generated ' || n, 1, '{}', 'generated' from generate_series(1, ${String(ROWS)}) as n`,
    );
    await running.database.pool.query('analyze event');
    const { sql: text } = untold([]).compile(running.database.kysely());
    const scans = (await explain(running.database, [text])).flat();
    expect(scans.filter(({ table }) => table === 'event')).toMatchObject([
      { how: 'Index Scan', table: 'event', index: 'event_of_record' },
    ]);
  });

  it('finds what lies in a period by the days that it is ordered by', async () => {
    const ofPeriod = statements.filter(({ isOfPeriod }) => isOfPeriod);
    const found = await explain(
      running.database,
      ofPeriod.map(({ text }) => text),
    );
    const byDays = ofPeriod.map((_, n) => found[n]?.some(({ by }) => by.includes('_sort >=')));
    expect(ofPeriod.length).toBeGreaterThan(2);
    expect(ofPeriod.filter((_, n) => byDays[n] !== true).map(({ place }) => place)).toEqual([]);
  });

  it('would be seen to do otherwise without its indexes', async () => {
    const found = await amiss(await indexes(tables));
    const noticed = new Set(found.map(({ how }) => how));
    expect(noticed).toContain('Seq Scan');
  });
});
