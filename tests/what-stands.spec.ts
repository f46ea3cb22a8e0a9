import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { useDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, fillTables, recordTables } from './fill-tables.ts';
import { numbersOf, sumOf } from './numbers.ts';
import { questions } from './questions.ts';
import type { Question } from './questions.ts';

const SOME = [1, 2, 3, 4, 5, 6, 7, 8];
const STATES = ['CONFIRMED', 'DISPUTED', 'UNCONFIRMED'];
/** Read from the ledger, which hears of nothing here, or from lists that hold no records. */
const NO_RECORDS =
  /^(Commitment\.(activities|fulfilled)|Pairing\.timeline|Query\.(activities|changes|pairings|regions)|Source\.activities)$/;
/** The columns that name the record with which one stands or falls. */
const WHOLES = ['part_of_id', 'plan_id'];

interface Answered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly ids: ReadonlySet<string>;
}

const idsIn = (text: string) => new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id));

const database = useDatabase();

describe.each(await subgraphDefinitions())('what stands in $name', (definition) => {
  let running: RunningSubgraph;
  let tables: string[];
  let asked: Question[];
  const keys = new Map<string, string[]>();

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
    asked = questions(running.schema, Object.keys(definition.reads)).filter(
      ({ place }) => !NO_RECORDS.test(place),
    );
    for (const { type } of asked) keys.set(type, await ownersOf(type));
  });
  afterAll(() => running.stop());

  const rowsOf = async <T extends object>(text: string, values: unknown[] = []) =>
    (await running.database.pool.query<T>(text, values)).rows;

  /** Some of those whose records were made: a type's own, the core's, or what lives elsewhere. */
  const ownersOf = async (type: string) => {
    const table = type.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase();
    if (tables.includes(table)) return SOME.map((n) => `${table}_test-${String(n)}`);
    if (definition.name !== 'pairings') return elsewhere.slice(0, SOME.length);
    if (table !== 'pairing' && table !== 'region') return [];
    const key = table === 'region' ? 'code' : 'id';
    const last = `select ${key} as id from ${table} order by ${key} desc limit ${String(SOME.length)}`;
    return (await rowsOf<{ id: string }>(last)).map(({ id }) => id);
  };
  const answer = async (selection: string, { type, operation }: Question): Promise<Answered> => {
    const { data, errors } = await running.answer({
      query: operation(selection, keys.get(type) ?? []),
    });
    expect(errors, selection).toBeUndefined();
    return { numbers: numbersOf(data), ids: idsIn(JSON.stringify(data)) as Set<string> };
  };
  const answers = async (of: (question: Question) => readonly string[]) => {
    const found = new Map<string, Answered>();
    for (const question of asked)
      for (const selection of of(question))
        found.set(`${question.place}: ${selection}`, await answer(selection, question));
    return found;
  };

  /** Takes half of the records back, parts with their wholes; all others stand. */
  const withdraw = async (half: number | null) => {
    for (const table of tables) {
      const columns = await rowsOf<{ name: string }>(
        `select column_name as name from information_schema.columns
         where table_schema = current_schema() and table_name = $1 and column_name = any($2)`,
        [table, WHOLES],
      );
      const whole = [...columns.map(({ name }) => name), 'id'].join(', ');
      await running.database.pool.query(
        `update ${table} set withdrawn_at = case when abs(hashtext(coalesce(${whole}))) % 2 = $1 then now() end`,
        [half],
      );
    }
  };
  const withdrawn = async () => {
    const all = tables.map((table) => `select id from ${table} where withdrawn_at is not null`);
    return (await rowsOf<{ id: string }>(all.join(' union all '))).map(({ id }) => id);
  };

  it('alone is counted and summed: what is taken back is missing by exactly its own figures', async () => {
    await withdraw(null);
    const all = await answers(({ totals }) => totals);
    const parts: Map<string, Answered>[] = [];
    for (const half of [0, 1]) {
      await withdraw(half);
      parts.push(await answers(({ totals }) => totals));
    }
    expect(all.size).toBeGreaterThan(10);
    for (const [place, { numbers }] of all) {
      expect(
        [...numbers.values()].some((number) => number > 0),
        place,
      ).toBe(true);
      const [one, other] = parts.map((part) => part.get(place)?.numbers ?? new Map());
      expect(sumOf([one ?? new Map(), other ?? new Map()]), place).toEqual(sumOf([numbers]));
    }
  });

  it('alone is listed', async () => {
    await withdraw(0);
    const gone = new Set(await withdrawn());
    expect(gone.size).toBeGreaterThan(100);
    for (const [place, { ids }] of await answers(({ rows }) => rows))
      expect(
        [...ids].filter((id) => gone.has(id)),
        place,
      ).toEqual([]);
  });

  it('or fell is found by its id, with when it was taken back and every version', async () => {
    await withdraw(1);
    const fallen = await rowsOf<{ id: string; type: string }>(
      tables
        .map(
          (table) =>
            `(select id, '${table}' as type from ${table} where withdrawn_at is not null limit 3)`,
        )
        .join(' union all '),
    );
    for (const { id, type } of fallen) {
      for (const [event, revision] of [
        ['REPORTED', 1],
        ['WITHDRAWN', 2],
      ] as const)
        await running.database.pool.query(
          `insert into event (type, record_type, id, revision, record, client) values ($1, $2, $3, $4, '{}', 'test')
           on conflict do nothing`,
          [event, type, id, revision],
        );
      const typename = type.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
      const { data, errors } = await running.answer({
        query: `{ _entities(representations: [{ __typename: "${typename}", id: "${id}" }]) { ... on ${typename} { id withdrawnAt history { revision } } } }`,
      });
      expect(errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(data))).toEqual({
        _entities: [
          {
            id,
            withdrawnAt: expect.any(String) as unknown,
            history: [{ revision: 1 }, { revision: 2 }],
          },
        ],
      });
    }
    expect(fallen.length).toBeGreaterThanOrEqual(3 * tables.length);
  });

  it('is in one state of confirmation each: totals by state add up, and lists show that state alone', async () => {
    await withdraw(null);
    const said = new Map<string, string>();
    const all = tables.map((table) => `select id, confirmation from ${table}`).join(' union all ');
    for (const row of await rowsOf<{ id: string; confirmation: string }>(all))
      said.set(row.id, row.confirmation);
    const byState = await Promise.all(
      STATES.map(async (state) => [state, await answers(({ spoken }) => spoken(state))] as const),
    );
    const every = await answers(({ spoken }) => spoken(STATES.join(', ')));
    const none = await answers(({ spoken }) => spoken(''));
    expect(every.size).toBeGreaterThan(3);
    for (const [place, { numbers }] of every) {
      const ofState = (state: string) => place.replace(STATES.join(', '), state);
      const found = byState.map(([state, answered]) => answered.get(ofState(state)));
      expect(sumOf(found.map((one) => one?.numbers ?? new Map())), place).toEqual(sumOf([numbers]));
      expect(
        found.every((one) => [...(one?.numbers.values() ?? [])].some(Boolean) || one?.ids.size),
        place,
      ).toBeTruthy();
      expect([...(none.get(ofState(''))?.numbers.values() ?? [])].filter(Boolean), place).toEqual(
        [],
      );
    }
    for (const [state, answered] of byState)
      for (const [place, { ids }] of answered)
        expect(
          [...ids].filter((id) => said.has(id) && said.get(id) !== state),
          place,
        ).toEqual([]);
  });
});
