import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import type { GraphQLObjectType } from 'graphql';
import { useDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, fillTables, recordTables } from './fill-tables.ts';
import { numbersOf, sumOf } from './numbers.ts';
import { questions } from './questions.ts';
import type { Question } from './questions.ts';

const period = (from: string, to: string) => `period: { from: "${from}", to: "${to}" }`;
/** Both hold the day of every record that is filled in here: the one may be asked of years, the others of the records. */
const EVER = period('1900-01-01', '2999-12-31');
const MONTHS = Array.from({ length: 12 }, (_, month) => {
  const day = (after: number, date: number) =>
    new Date(Date.UTC(2020, month + after, date)).toISOString().slice(0, 10);
  return period(day(0, 1), day(1, 0));
});
/** What becomes of rows, by hand: `n` is the number of a row. */
const CHANGES = [
  'update {table} set withdrawn_at = now() where n % 3 = 0',
  'update {table} set withdrawn_at = null where n % 2 = 0',
  `update {table} set confirmation = 'DISPUTED' where n % 4 = 1`,
  `update {table} set pairing_id = null, url = 'https://example.org' where n % 5 = 1`,
  'update {table} set pairing_id = {pairing} where n % 7 < 3',
  `update {table} set quote = 'another'`,
  'delete from {table} where n % 11 = 4 and {isNamedByNone}',
];

const database = useDatabase();

describe.each(await subgraphDefinitions())('what is kept of lists in $name', (definition) => {
  let running: RunningSubgraph;
  let tables: string[];
  beforeAll(async () => {
    running = await openSubgraph(definition, {
      databaseUrl: database.url,
      logger: pino({ level: 'silent' }),
      // Records of the core refer to its regions and pairings.
      withFacts: definition.name === 'pairings',
      maxConnections: 1,
    });
    tables = await recordTables(running.database);
    await fillTables(running.database, tables, 160);
  });
  afterAll(() => running.stop());

  const rowsOf = async <T extends object>(text: string, values: unknown[] = []) =>
    (await running.database.pool.query<T>(text, values)).rows;
  const differences = () => rowsOf('select * from tally_differences()');
  const pairingsIn = async () => {
    if (definition.name !== 'pairings') return elsewhere.slice(0, 8);
    const found = await rowsOf<{ id: string }>('select id from pairing order by id desc limit 8');
    return found.map(({ id }) => id);
  };
  const answer = async ({ operation }: Question, selection: string, keys: readonly string[]) => {
    const { data, errors } = await running.answer({ query: operation(selection, keys) });
    expect(errors, selection).toBeUndefined();
    return data;
  };
  const asked = () =>
    questions(running.schema, Object.keys(definition.reads)).filter(({ type }) =>
      ['Pairing', 'Query'].includes(type),
    );
  const takesPeriod = ({ type, place }: Question) => {
    const field = place.slice(type.length + 1);
    const fields = (running.schema.getType(type) as GraphQLObjectType).getFields();
    return fields[field]?.args.some(({ name }) => name === 'period') === true;
  };

  it('is what they hold', async () => {
    const [kept] = await rowsOf<{ lists: number; records: number }>(
      'select count(distinct list)::int as lists, sum(records)::int as records from tally',
    );
    expect(kept?.lists).toBeGreaterThan(2);
    expect(kept?.records).toBeGreaterThan(300);
    expect(await differences()).toEqual([]);
  });

  it('is answered as the records themselves would be', async () => {
    const pairings = await pairingsIn();
    let compared = 0;
    for (const question of asked().filter(takesPeriod)) {
      const [selection = ''] = question.totals;
      const during = async (span: string) => {
        const asked = selection.replace(/^\w+/, (field) => `${field}(${span})`);
        return numbersOf(await answer(question, asked, pairings));
      };
      const kept = numbersOf(await answer(question, selection, pairings));
      expect(await during(EVER), question.place).toEqual(kept);
      const counted = await Promise.all(MONTHS.map(during));
      expect(sumOf(counted), question.place).toEqual(sumOf([kept]));
      compared += kept.size;
    }
    expect(compared).toBeGreaterThan(definition.name === 'pairings' ? -1 : 20);
  });

  it('is how many are listed', async () => {
    const pairings = await pairingsIn();
    for (const question of asked().filter(({ type }) => type === 'Pairing')) {
      const [rows, totals] = [question.rows[0] ?? '', question.totals[0] ?? ''];
      if (!totals.endsWith('{ totalCount }') || rows === '') continue;
      for (const pairing of pairings) {
        const listed = JSON.stringify(await answer(question, rows, [pairing]));
        const [number] = numbersOf(await answer(question, totals, [pairing])).values();
        expect((listed.match(/"id"/g)?.length ?? 0) * 100, question.place).toBe(number);
      }
    }
  });

  it('stays what they hold, whatever is changed by whom', async () => {
    const [pairing = ''] = await pairingsIn();
    const named = await rowsOf<{ name: string }>(
      `select distinct confrelid::regclass::text as name from pg_constraint where contype = 'f'`,
    );
    for (const change of CHANGES) {
      for (const table of tables) {
        const text = change
          .replaceAll('{table}', table)
          .replaceAll('{pairing}', `'${pairing}'`)
          .replaceAll('{isNamedByNone}', String(!named.some(({ name }) => name === table)))
          .replaceAll(/\bn(?= %)/g, () => 'abs(hashtext(id))');
        await running.database.pool.query(text);
      }
      expect(await differences(), change).toEqual([]);
    }
  });

  it('is told where it is wrong, and counted anew', async () => {
    await running.database.pool.query(
      `update tally set records = records + 1 where ctid = (select min(ctid) from tally where records > 0)`,
    );
    expect(await differences()).toHaveLength(1);
    await running.database.pool.query('select recount_tallies()');
    expect(await differences()).toEqual([]);
  });

  it('is nothing once nothing is left', async () => {
    await running.database.pool.query(`truncate ${tables.join(', ')} cascade`);
    expect(await differences()).toEqual([]);
  });
});
