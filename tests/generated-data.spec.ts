import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph, readEvents, snakeCase } from '@jiedui/subgraph';
import type { LoggedEvent, RunningSubgraph } from '@jiedui/subgraph';
import { useDatabase } from '@jiedui/testing';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOMAINS } from '../bench/src/generated/domains.ts';
import { fill } from '../bench/src/generated/fill.ts';
import { nationalSize } from '../bench/src/generated/sizes.ts';
import { apply } from '../subgraphs/pairings/src/ledger/apply.ts';
import { check, isEqual } from '../subgraphs/pairings/src/rebuild/index.ts';

const SIZE = nationalSize(20, 900);
const EVERYTHING = 1_000_000;
const logger = pino({ level: 'silent' });

const openAll = async (databaseUrl: string): Promise<RunningSubgraph[]> =>
  Promise.all(
    (await subgraphDefinitions()).map((definition) =>
      openSubgraph(definition, { databaseUrl, logger, maxConnections: 2 }),
    ),
  );
const stopAll = (all: readonly RunningSubgraph[] | undefined) =>
  Promise.all((all ?? []).map((subgraph) => subgraph.stop()));

type Json = Readonly<Record<string, unknown>>;

/** Values as the database gives them, without the difference between a number and its digits. */
const plain = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

describe('generated data of national shape', () => {
  const database = useDatabase();
  let all: RunningSubgraph[];
  beforeAll(async () => {
    await fill(database.url, SIZE, () => undefined);
    all = await openAll(database.url);
  });
  afterAll(() => stopAll(all));

  const of = (name: string): RunningSubgraph => {
    const found = all.find((subgraph) => subgraph.name === name);
    if (!found) throw new Error(`${name} is not open`);
    return found;
  };
  const tables = DOMAINS.flatMap(({ name, kinds }) =>
    kinds.map(({ type }) => ({ domain: name, table: type.table, type })),
  );
  const rowsOf = async ({ domain, table }: { domain: string; table: string }, of_ = of) => {
    const { rows } = await of_(domain).database.pool.query<{ row: Json }>(
      `select to_jsonb(t) as row from ${table} as t order by id`,
    );
    return rows.map(({ row }) => row);
  };
  const logOf = (name: string, of_ = of) =>
    readEvents(of_(name).database.kysely<unknown>(), '0', EVERYTHING);
  const versionsOf = async (name: string) =>
    (await logOf(name)).filter(({ recordType, type }) => {
      const isVersion = type !== 'CONFIRMED' && type !== 'DISPUTED';
      return isVersion && recordType !== 'indicator';
    });

  it('has everything that a nation has: all types, all that can become of a record', async () => {
    const types = new Set<string>();
    for (const { name } of DOMAINS)
      for (const { type } of await logOf(name)) types.add(`${name} ${type}`);
    for (const { name } of DOMAINS)
      for (const type of ['REPORTED', 'REVISED', 'WITHDRAWN'])
        expect(types).toContain(`${name} ${type}`);
    for (const type of ['CONFIRMED', 'DISPUTED']) expect(types).toContain(`pairings ${type}`);
    for (const table of tables)
      expect((await rowsOf(table)).length, table.table).toBeGreaterThan(0);
  });

  it('says of itself that it is generated', async () => {
    for (const table of tables)
      for (const row of await rowsOf(table)) {
        const title = row['title_zh'] ?? row['name_zh'] ?? row['text_zh'];
        expect([title, row['quote']]).toEqual([expect.stringMatching(/^生成数据/), '生成数据']);
      }
  });

  it('has each record as its last version says, and as the last word on that left it', async () => {
    const words = (await logOf('pairings')).filter(({ type }) =>
      /^(CONFIRMED|DISPUTED)$/.test(type),
    );
    for (const { name } of DOMAINS) {
      const last = new Map((await versionsOf(name)).map((event) => [event.id, event]));
      for (const table of tables.filter(({ domain }) => domain === name))
        for (const row of await rowsOf(table)) {
          const event = last.get(String(row['id'])) as LoggedEvent;
          const word = words.findLast(
            ({ id, revision }) => id === event.id && revision === event.revision,
          );
          for (const [column, value] of Object.entries(event.record))
            expect(plain(row[snakeCase(column)]), `${event.id} ${column}`).toEqual(plain(value));
          expect({
            revision: row['revision'],
            isWithdrawn: row['withdrawn_at'] !== null,
            confirmation: row['confirmation'],
            reportedBy: row['reported_by'],
          }).toEqual({
            revision: event.revision,
            isWithdrawn: event.type === 'WITHDRAWN',
            confirmation: word?.type ?? 'UNCONFIRMED',
            reportedBy: event.reportedBy,
          });
        }
    }
  });

  describe('beside a database into which the same is reported', () => {
    const other = useDatabase();
    let reported: RunningSubgraph[];
    beforeAll(async () => {
      await fill(other.url, { ...SIZE, activities: 0 }, () => undefined);
      reported = await openAll(other.url);
    });
    afterAll(() => stopAll(reported));

    it('has the log that the write path writes', async () => {
      const inOther = (name: string) => reported.find((subgraph) => subgraph.name === name)!;
      const wordsOf = ({ type, recordType, id, revision, record, activity }: LoggedEvent) =>
        [id, { type, recordType, revision, record, activity }] as const;
      for (const { name, kinds } of DOMAINS) {
        const first = (await versionsOf(name)).filter(({ revision }) => revision === 1);
        await inOther(name).database.pool.query(
          `delete from event where record_type <> 'indicator';
           ${kinds
             .toReversed()
             .map(({ type }) => `delete from ${type.table}`)
             .join(';')}`,
        );
        for (const { type } of kinds) {
          const records = first.filter(({ recordType }) => recordType === type.table);
          await inOther(name).recorder.report(type, records.map(({ record }) => record) as never, {
            client: 'test',
            idempotencyKey: type.table,
            reportedBy: null,
          });
        }
        const written = (await logOf(name, inOther)).filter(
          ({ recordType }) => recordType !== 'indicator',
        );
        expect(new Map(written.map(wordsOf))).toEqual(new Map(first.map(wordsOf)));
      }
    });
  });

  describe('its ledger', () => {
    const TABLES = {
      entry: `to_jsonb(t) - 'at'`,
      delta: 'to_jsonb(t)',
      rollup: 'to_jsonb(t)',
      rollup_at: 'to_jsonb(t)',
      ledger_cursor: 'to_jsonb(t)',
      ledger_waiting: 'to_jsonb(t)',
    };
    const state = async () => {
      const found: Record<string, unknown> = {};
      for (const [table, row] of Object.entries(TABLES)) {
        const { rows } = await of('pairings').database.pool.query<{ row: Json }>(
          `select ${row} as row from ${table} as t order by (${row})::text`,
        );
        found[table] = rows.map((each) => each.row);
      }
      return found;
    };

    it('is the one that is built from the logs', async () => {
      const compared = await check({
        database: of('pairings').database,
        sources: all.map(({ events }) => events),
        tell: () => undefined,
      });
      expect(compared.filter((table) => !isEqual(table))).toEqual([]);
    });

    it('is the one that following the logs makes, event by event', async () => {
      const before = await state();
      const db = of('pairings').database.kysely<unknown>();
      await sql`truncate entry, delta, rollup, rollup_at`.execute(db);
      await sql`update ledger_cursor set seq = 0`.execute(db);
      await sql`update ledger_head set pos = 0, at = 'epoch'`.execute(db);
      const logs = await Promise.all(
        DOMAINS.map(async ({ name: source }) =>
          (await logOf(source)).map((event) => ({ source, event })),
        ),
      );
      // The indicators come first, whenever they were announced.
      const momentOf = ({ at, recordType }: LoggedEvent) => (recordType === 'indicator' ? '' : at);
      const events = logs
        .flat()
        .sort(
          (a, b) =>
            momentOf(a.event).localeCompare(momentOf(b.event)) ||
            a.source.localeCompare(b.source) ||
            Number(a.event.seq) - Number(b.event.seq),
        );
      const cursors = new Map<string, string>();
      for (const { source, event } of events) {
        const after = cursors.get(source) ?? '0';
        expect(await apply(db, { source, after, logger }, [event])).toBe(true);
        cursors.set(source, event.seq);
      }
      expect(await state()).toEqual(before);
    });
  });

  it('goes on as any other: what is reported next is logged and entered behind it', async () => {
    await connectInProcess(all);
    const industry = of('industry');
    const [row] = await rowsOf({ domain: 'industry', table: 'agreement' });
    const [event] = (await versionsOf('industry')).filter(({ id }) => id === row?.['id']);
    const next = { ...event?.record, id: 'agreement_next', partOfId: null };
    const type = tables.find(({ table }) => table === 'agreement')!.type;
    await industry.recorder.report(type, [next] as never, {
      client: 'test',
      idempotencyKey: 'next',
      reportedBy: null,
    });
    await expect
      .poll(async () => {
        const { rows } = await of('pairings').database.pool.query<{ pos: string; most: string }>(
          `select pos, (select max(pos) from entry) as most from entry where id = 'agreement_next'`,
        );
        return rows.map(({ pos, most }) => pos === most);
      })
      .toEqual([true]);
  });
});
