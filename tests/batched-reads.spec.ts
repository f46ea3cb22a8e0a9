import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph, SubgraphRequest } from '@jiedui/subgraph';
import { TIMES } from '@jiedui/testing';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';
import { agreement } from '../subgraphs/industry/src/agreement/agreement.writes.ts';
import { reportMany, testAgreement } from './many-records.ts';
import { Dice, OperationMaker } from './random-operation.ts';
import type { Samples } from './random-operation.ts';
import { SUBGRAPHS } from './subgraph-folders.ts';
import { entitiesOf } from './two-ways.ts';

const OPERATIONS = 6 * TIMES;
const PAIRINGS = ['120116-632300', '120116-620525', '120116-620523'];
/** Those that the facts hold. */
const KNOWN = PAIRINGS.slice(0, 2);
const KEYS = { Pairing: PAIRINGS, Region: ['632300', '120116', '620525'] };
const SAMPLES: Samples = {
  first: [0, 1, 2, 5, 100, 101],
  after: ['MjAyMy0wNy0wMX5h', 'nowhere'],
  year: [2023],
  asOf: ['2024-01-01T00:00:00Z'],
  Date: ['2023-01-01', '2024-06-30'],
  text: ['州'],
  name: ['州'],
  indicator: ['investment-contracted'],
  pairing: PAIRINGS,
  Boolean: [true, false],
};

let graph: Awaited<ReturnType<typeof openSubgraphs>>;
beforeAll(async () => {
  graph = await openSubgraphs();
  await reportMany(graph.subgraph('industry').recorder, PAIRINGS);
  await graph.settled();
}, 120_000);
afterAll(() => graph.stop());

/** Reads that were answered by batches so far, and these. */
async function batched({ name, metrics }: RunningSubgraph) {
  const metric = await metrics.registry.getSingleMetric('subgraph_batch_reads')?.get();
  const of = (part: string) =>
    (metric?.values ?? [])
      .filter(
        ({ labels, metricName }: { labels: object; metricName?: string }) =>
          metricName === `subgraph_batch_reads_${part}` &&
          'subgraph' in labels &&
          labels.subgraph === name,
      )
      .reduce((sum, { value }) => sum + value, 0);
  return { reads: of('sum'), batches: of('count') };
}

/** The same answer with its errors in one order: that of graphql-js is the order in which it fails. */
const textOf = ({ errors, ...rest }: Awaited<ReturnType<RunningSubgraph['answer']>>) =>
  JSON.stringify({ ...rest, errors: errors?.map((error) => JSON.stringify(error)).sort() });

describe('reads of many at the same moment', () => {
  it.each(SUBGRAPHS)(
    'are answered as each alone, in %s',
    async (name) => {
      const definition = (await subgraphDefinitions()).find((known) => known.name === name)!;
      const together = graph.subgraph(name);
      const alone = await openSubgraph(definition, {
        databaseUrl: graph.database.url,
        logger: pino({ level: 'silent' }),
        batchesReads: false,
      });
      const before = await batched(together);
      const answers = () => Promise.reject(new Error('not asked'));
      const entities = await entitiesOf({ definition, direct: together, answers }, KEYS);
      for (const [place, { type, key, keys }] of entities.entries())
        for (let seed = 0; seed < OPERATIONS; seed += 1) {
          const maker = new OperationMaker(new Dice(seed * 7919 + place), SAMPLES);
          const made = maker.make(
            type,
            `{ _entities(representations: $keys) { ... on ${type.name} %s } }`,
          );
          const query = made.text.startsWith('query (')
            ? made.text.replace('query (', 'query ($keys: [_Any!]!, ')
            : `query ($keys: [_Any!]!) ${made.text}`;
          const request = (...values: string[]): SubgraphRequest => ({
            query,
            variables: {
              ...made.variables,
              keys: values.map((value) => ({ __typename: type.name, [key]: value })),
            },
          });
          const requests = [
            ...keys.map((value) => request(value)),
            request(...keys),
            request(...keys),
          ];
          const expected: string[] = [];
          for (const each of requests) expected.push(textOf(await alone.answer(each)));
          // Statements are prepared at their second use, and timed then.
          for (let use = 0; use < 3; use += 1) await together.answer(request(...keys));
          const all = await Promise.all(requests.map((each) => together.answer(each)));
          expect(all.map(textOf), query).toEqual(expected);
        }
      await alone.stop();
      const { reads, batches } = await batched(together);
      expect(reads - before.reads).toBeGreaterThan(1.5 * (batches - before.batches));
    },
    60_000 * TIMES,
  );
});

describe('root fields that find one by its key', () => {
  const QUERY = `query ($id: ID!, $first: Int!) {
    __typename
    found: pairing(id: $id) { id kind timeline(first: $first) { totalCount nodes { id } } }
  }`;
  const request = (id: string, first = 2) => ({ query: QUERY, variables: { id, first } });

  it('share a statement where all else is equal, and each gets its own', async () => {
    const pairings = graph.subgraph('pairings');
    for (let use = 0; use < 3; use += 1) await pairings.answer(request('nobody'));
    const requests = [...PAIRINGS, ...PAIRINGS, 'nobody', 'nul\0'].map((id) => request(id));
    const others = PAIRINGS.map((id) => request(id, 1));
    const all = [...requests, ...others];
    const expected: string[] = [];
    for (const each of all) expected.push(textOf(await pairings.answer(each)));
    const before = await batched(pairings);
    const answers = await Promise.all(all.map((each) => pairings.answer(each)));
    const after = await batched(pairings);
    expect(answers.map(textOf)).toEqual(expected);
    const found = answers.map(({ data }) => (data as { found: { id: string } | null }).found?.id);
    expect(new Set(found)).toEqual(new Set([...KNOWN, undefined]));
    expect(after.reads - before.reads).toBe(all.length);
    expect(after.batches - before.batches).toBeLessThan(all.length / 2);
  });
});

describe('reads of agreements', () => {
  const QUERY = `query ($keys: [_Any!]!) {
    _entities(representations: $keys) { ... on Pairing { agreements(first: 3) { totalCount nodes { id } } } }
  }`;
  const request = (id: string, signal?: AbortSignal) => ({
    query: QUERY,
    variables: { keys: [{ __typename: 'Pairing', id }] },
    ...(signal && { signal }),
  });
  let industry: RunningSubgraph;
  let administrator: pg.Pool;
  let holder: pg.PoolClient | undefined;
  beforeAll(async () => {
    industry = graph.subgraph('industry');
    administrator = graph.subgraph('pairings').database.pool;
    // What took long each time is not waited for: on a busy machine, one of many has to be fast.
    for (let use = 0; use < 30; use += 1) await industry.answer(request('nobody'));
  });
  afterEach(() => release());

  /** From now on nobody reads agreements: each statement waits. */
  async function hold(): Promise<void> {
    holder = await administrator.connect();
    await holder.query('begin; lock table industry.agreement in access exclusive mode');
  }
  async function release(): Promise<void> {
    await holder?.query('rollback');
    holder?.release();
    holder = undefined;
  }
  const waiting = async (): Promise<number[]> => {
    const { rows } = await administrator.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'jiedui-industry'
       and wait_event_type = 'Lock' and datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  };
  const counts = (answers: Awaited<ReturnType<RunningSubgraph['answer']>>[]) =>
    answers.map(
      ({ data }) =>
        (data as { _entities: { agreements: { totalCount: number } }[] })._entities[0]?.agreements
          .totalCount,
    );

  it('are given up by one without a word to the others, and by all in the database', async () => {
    await hold();
    const givers = PAIRINGS.map(() => new AbortController());
    const answers = PAIRINGS.map((id, at) => industry.answer(request(id, givers[at]?.signal)));
    await expect.poll(waiting).toHaveLength(1);
    givers[0]?.abort();
    const first = await answers[0];
    expect(first?.errors?.map(({ extensions }) => extensions['code'])).toEqual([
      'DEADLINE_EXCEEDED',
    ]);
    expect(await waiting()).toHaveLength(1);
    for (const giver of givers) giver.abort();
    await Promise.all(answers);
    await expect.poll(waiting).toEqual([]);
  });

  it('are answered though the connection of all of them is lost', async () => {
    const expected = counts(await Promise.all(PAIRINGS.map((id) => industry.answer(request(id)))));
    await hold();
    const answers = PAIRINGS.map((id) => industry.answer(request(id)));
    await expect.poll(waiting).toHaveLength(1);
    const [pid] = await waiting();
    await administrator.query('select pg_terminate_backend($1)', [pid]);
    await expect.poll(waiting).toHaveLength(PAIRINGS.length);
    await release();
    const all = await Promise.all(answers);
    expect(all.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(counts(all)).toEqual(expected);
  });

  it('that are under way while a record is written are no answer to who asks after it', async () => {
    const { pairingId } = testAgreement('new');
    const count = async () => counts([await industry.answer(request(pairingId))])[0] ?? NaN;
    const before = await count();
    const seen: number[] = [];
    const rounds = Array.from({ length: 20 }, (_, at) => at + 1);
    for (const round of rounds) {
      const others = PAIRINGS.map((id) => industry.answer(request(id)));
      const id = `seen-${String(round)}`;
      const by = { client: 'test', idempotencyKey: id, reportedBy: null };
      await industry.recorder.report(agreement, [testAgreement(id)], by);
      seen.push(await count());
      await Promise.all(others);
    }
    expect(seen).toEqual(rounds.map((round) => before + round));
  });
});
