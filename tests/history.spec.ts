import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dice } from '../bench/src/generated/dice.ts';
import { check, CHECKS } from '../bench/src/history/check/check.ts';
import { startGraph } from '../bench/src/history/graph.ts';
import type { Graph } from '../bench/src/history/graph.ts';
import { outcomeOf } from '../bench/src/history/journal.ts';
import { rebuilt } from '../bench/src/history/rebuild.ts';
import { runHistory, withClient } from '../bench/src/history/run.ts';
import type { History } from '../bench/src/history/run.ts';

const SEED = 20_261_126;
/** Short, so that the spec is: a longer run is `npm run history -w bench`. */
const PACE = { kills: 10, pauseMs: 200, waitMs: 1500 };

/** A fault that nothing in the product makes: the history's database is altered by hand, and put back afterwards. */
interface Fault {
  readonly of: string;
  readonly plant: (client: pg.Client) => Promise<number | null>;
  /** The promise that it breaks, among others perhaps. */
  readonly breaks: string;
}

const run =
  (statement: string): Fault['plant'] =>
  async (client) =>
    (await client.query(statement)).rowCount;

/** One row of a table once more, with some columns changed. */
const doubled =
  (schema: string, table: string, where: string, changes: string): Fault['plant'] =>
  async (client) => {
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
      [schema, table],
    );
    const columns = rows[0]?.columns ?? '';
    return run(
      `insert into ${schema}.${table} (${columns}) overriding system value
       select ${columns} from (select (jsonb_populate_record(t, ${changes})).* from ${schema}.${table} as t
         where ${where} limit 1) as t`,
    )(client);
  };

const first = (what: string, from: string, where: string) =>
  `(select min(${what}) from ${from} where ${where})`;
const OURS = "client like 'history-%'";
const REPORTED = "reported_by like 'history-%'";
const LAST = '(select max(pos) from pairings.entry)';
/** The last entry of all may be a word, which is another promise. */
const LAST_VERSION =
  "(select max(pos) from pairings.entry where type in ('REPORTED', 'REVISED', 'WITHDRAWN'))";

const FAULTS: readonly Fault[] = [
  {
    of: 'an entry that is lost',
    plant: run(`with changes as (delete from pairings.delta where pos = ${LAST_VERSION})
      delete from pairings.entry where pos = ${LAST_VERSION}`),
    breaks: 'the ledger holds the versions of each log, once and in its order',
  },
  {
    of: 'an entry that is doubled',
    plant: doubled(
      'pairings',
      'entry',
      'pos = 1',
      `jsonb_build_object('pos', ${LAST} + 1, 'seq', 1000000)`,
    ),
    breaks: 'the ledger holds the versions of each log, once and in its order',
  },
  {
    of: 'two entries that have changed places',
    plant: run(`update pairings.entry as e set seq = -o.seq from pairings.entry as o
      where (e.pos, o.pos) in ((1, 2), (2, 1))`),
    breaks: 'the ledger holds the versions of each log, once and in its order',
  },
  {
    of: 'a word that is lost',
    plant: doubled(
      'pairings',
      'event',
      OURS,
      `'{"seq": 1000000, "type": "DISPUTED", "revision": 9}'::jsonb`,
    ),
    breaks: 'the ledger holds every word of the log, once',
  },
  {
    of: 'a log line that is lost',
    plant: run(`delete from industry.event where seq = ${first('seq', 'industry.event', OURS)}`),
    breaks: 'what was accepted is logged once, what was refused nowhere',
  },
  {
    of: 'a log line that is doubled',
    plant: doubled('labour', 'event', OURS, `'{"seq": 1000000, "id": "placement_doubled"}'::jsonb`),
    breaks: 'what was accepted is logged once, what was refused nowhere',
  },
  {
    of: 'a log line that nobody asked for',
    plant: run(`update labour.event set token_id = 'nobody'
      where seq = ${first('seq', 'labour.event', OURS)}`),
    breaks: 'nothing is logged that nobody asked for',
  },
  {
    of: 'an answer that is forgotten',
    plant: run(`delete from industry.idempotency
      where key = ${first('key', 'industry.idempotency', OURS)}`),
    breaks: 'the answer is kept under its key where something was written, and nowhere else',
  },
  {
    of: 'an answer without what it answers',
    plant: run(`insert into labour.idempotency (client, key, request_hash, answer)
      values ('history-binhai', 'nobody', '', '{"ids": ["placement_0"]}')`),
    breaks: 'the answer is kept under its key where something was written, and nowhere else',
  },
  {
    of: 'a record that is lost',
    plant: run(`delete from industry.agreement
      where id = ${first('id', 'industry.agreement', REPORTED)}`),
    breaks: 'every record is there once, as its last version was sent',
  },
  {
    of: 'a record that is doubled',
    plant: doubled('pairings', 'donation', REPORTED, `'{"id": "donation_doubled"}'::jsonb`),
    breaks: 'every record is there once, as its last version was sent',
  },
  {
    of: 'a title that is another',
    plant: run(`update pairings.entry set title_zh = title_zh || ' '
      where until is null and ${REPORTED}`),
    breaks: 'the ledger knows every record as its last version was sent',
  },
  {
    of: 'a figure that is another',
    plant: run(`update labour.placement set headcount_value = coalesce(headcount_value, 0) + 1,
      headcount_qualifier = 'EXACT' where ${REPORTED} and withdrawn_at is null and status = 'DONE'`),
    breaks: 'each sum is what the records add up to',
  },
  {
    of: 'a change that is counted twice',
    plant: run(`insert into pairings.delta select * from pairings.delta
      where pos = (select max(pos) from pairings.delta)`),
    breaks: 'each sum is the sum of its changes',
  },
  {
    of: 'a sum that is off by one',
    plant: run(`update pairings.rollup set value = value + 1 where (pairing_id, indicator) =
      (select pairing_id, indicator from pairings.rollup where value > 0 limit 1)`),
    breaks: 'each sum is what the current entries add up to',
  },
  {
    of: 'a running sum that is off by one',
    plant: run('update pairings.rollup_at set records = records + 1'),
    breaks: 'the same was true at any past moment',
  },
  {
    of: 'a word that never reached its record',
    plant: run(`update pairings.donation set confirmation =
      case confirmation when 'CONFIRMED' then 'DISPUTED' else 'CONFIRMED' end`),
    breaks: 'records and ledger agree on what the other side said',
  },
  {
    of: 'a state that nobody gave',
    plant: run(`update pairings.entry set confirmation = 'CONFIRMED'
      where until is null and type = 'REPORTED'`),
    breaks: 'a record is as the last word on its current version has it',
  },
  {
    of: 'a moment that goes back',
    plant: run(`update pairings.entry set at = 'epoch' where pos = ${LAST}`),
    breaks: 'positions have no gap and moments never go back',
  },
  {
    of: 'an entry that never ends',
    plant: run(`update pairings.entry set until = null
      where pos = ${first('pos', 'pairings.entry', 'until is not null')}`),
    breaks: 'each record has one current entry, and each entry ends where the next begins',
  },
  {
    of: 'a fact that was loaded once more',
    plant: doubled(
      'industry',
      'event',
      `not ${OURS}`,
      `'{"seq": 1000000, "id": "agreement_again"}'::jsonb`,
    ),
    breaks: 'what ships with the project is there as before',
  },
];

describe('a history of kills', () => {
  let folder: string;
  let graph: Graph;
  let history: History;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jiedui-history-'));
    // As root the server runs as another user, who must be able to enter.
    await chmod(folder, 0o755);
    graph = await startGraph(folder, SEED);
    const onKill = () => undefined;
    history = await runHistory(graph, { folder, seed: SEED, ...PACE, onKill });
  }, 300_000);
  afterAll(async () => {
    await graph.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const judged = async (client: pg.Client, of = history) => {
    const verdicts = await check({ client, history: of, dice: new Dice(SEED) });
    return verdicts.flatMap(({ promise, violations }) =>
      violations.length === 0 ? [] : [{ promise, violations }],
    );
  };

  it('loses nothing and doubles nothing', async () => {
    const violations = await withClient(graph.databaseUrl, judged);
    expect({ violations, troubles: history.troubles }).toEqual({ violations: [], troubles: [] });
  });

  it('was one worth looking at', () => {
    const kills = [...history.kills.values()].reduce((sum, count) => sum + count, 0);
    expect(kills).toBeGreaterThanOrEqual(PACE.kills);
    const ok = history.entries.filter((entry) => outcomeOf(entry) === 'ok');
    expect(ok.length).toBeGreaterThan(10);
    expect(history.entries.flatMap(({ troubles }) => troubles).length).toBeGreaterThan(0);
    expect(history.seen.length).toBeGreaterThan(ok.length);
  });

  it.each(FAULTS)('would have shown $of', async ({ plant, breaks }) => {
    const broken = await withClient(graph.databaseUrl, async (client) => {
      await client.query('begin');
      expect(await plant(client)).toBeGreaterThan(0);
      const found = await judged(client);
      await client.query('rollback');
      return found.map(({ promise }) => promise);
    });
    expect(broken).toContain(breaks);
  });

  it.each([
    { of: 'a change that a reader missed', seen: (all: History['seen']) => all.toSpliced(7, 1) },
    {
      of: 'a change that a reader got twice',
      seen: (all: History['seen']) => [...all, ...all.slice(-1)],
    },
  ])('would have shown $of', async ({ seen }) => {
    const other = { ...history, seen: seen(history.seen) };
    const found = await withClient(graph.databaseUrl, (client) => judged(client, other));
    expect(found.map(({ promise }) => promise)).toContain(
      'whoever read the feed all the while has read every change, once and in order',
    );
  });

  it('would have shown an answer that changed, was taken for a refusal, or was given to nobody', async () => {
    const entries = history.entries.map((entry) => ({ ...entry, answers: [...entry.answers] }));
    const ok = (does: string) =>
      entries.filter((entry) => outcomeOf(entry) === 'ok' && entry.operation.does === does);
    const [one, two] = ok('report');
    const [word] = ok('dispute');
    if (!one || !two || !word) throw new Error('The history is too short');
    one.answers.push({ ids: ['agreement_other'], codes: [] });
    two.answers.splice(0, Infinity, { ids: [null], codes: ['STALE_REVISION'] });
    const speaker = {
      ...word.operation.speaker,
      side: 'RECIPIENT',
      organization: 'nobody',
    } as const;
    const other = [
      ...entries.filter((entry) => entry !== word),
      { ...word, operation: { ...word.operation, speaker } },
    ];
    const found = await withClient(graph.databaseUrl, (client) =>
      judged(client, { ...history, entries: other }),
    );
    expect(found.map(({ promise }) => promise)).toEqual(
      expect.arrayContaining([
        'one key always gets one answer',
        'right rows are accepted and wrong ones refused',
        'what was accepted is logged once, what was refused nowhere',
        'an accepted word is entered as it was said, or was said already',
      ]),
    );
  });

  it('leaves logs from which the ledger is built anew, as it was', async () => {
    await withClient(graph.databaseUrl, async (client) => {
      expect(await rebuilt(client, graph.databaseUrl)).toEqual([]);
      expect(await judged(client)).toEqual([]);
    });
  }, 120_000);

  it('is judged by promises that have each been seen broken', () => {
    const elsewhere = [
      'one key always gets one answer',
      'right rows are accepted and wrong ones refused',
      'an accepted word is entered as it was said, or was said already',
      'whoever read the feed all the while has read every change, once and in order',
    ];
    const planted = [...FAULTS.map(({ breaks }) => breaks), ...elsewhere];
    expect(CHECKS.map(({ promise }) => promise).filter((one) => !planted.includes(one))).toEqual(
      [],
    );
  });
});
