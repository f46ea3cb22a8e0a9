import { catchUp, noDirectory } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange } from '../subgraphs/pairings/src/exchange/exchange.writes.ts';
import { ledgerReader, startLedger } from '../subgraphs/pairings/src/ledger/ledger.ts';
import { agreement } from '../subgraphs/industry/src/agreement/agreement.writes.ts';
import { openSubgraphs, pause } from './graph.ts';
import { testAgreement } from './many-records.ts';

const PAIRING = '120116-220100';
const WRITERS = 6;
const CALLS = 25;

const origin = {
  pairingId: PAIRING,
  sourceId: null,
  quote: null,
  url: null,
  confidence: 'STATED',
} as const;

const anExchange = (id: string) => ({
  ...origin,
  id: `exchange_test-${id}`,
  kind: 'LEADERSHIP_VISIT' as const,
  titleZh: '测试',
  titleEn: null,
  status: 'DONE' as const,
  heldOn: '2024-03-05',
  heldEnd: null,
  heldPrecision: 'DAY' as const,
  heldText: null,
  participantsValue: null,
  participantsQualifier: null,
});

describe('the ledger', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  let core: RunningSubgraph;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
    core = graph.subgraph('pairings');
  });
  afterAll(() => graph.stop());

  const rowsOf = async <T extends object>(query: string) =>
    (await core.database.pool.query<T>(query)).rows;

  it('applies what many report at once exactly once and in order, though two ledgers follow and connections die', async () => {
    const second = await startLedger({
      database: core.database,
      logger: pino({ level: 'silent' }),
      sources: graph.all.map(({ events }) => events),
      directory: noDirectory,
      onApplied: () => undefined,
    });
    const writing = new AbortController();
    const killer = (async () => {
      while (!writing.signal.aborted) {
        await pause(40);
        await core.database.pool
          .query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`,
          )
          .catch(() => undefined);
      }
    })();
    const known: string[] = [];
    const write = async (writer: number) => {
      for (let call = 0; call < CALLS; call += 1) {
        const id = `${String(writer)}-${String(call)}`;
        const request = {
          client: `writer ${String(writer)}`,
          idempotencyKey: id,
          reportedBy: null,
        };
        const report = () =>
          writer % 2 === 0
            ? graph
                .subgraph('industry')
                .recorder.report(agreement, [testAgreement(id, PAIRING)], request)
            : core.recorder.report(exchange, [anExchange(id)], request);
        // A lost connection leaves it unknown whether the record was written: the same key again settles it.
        for (let attempt = 0; ; attempt += 1) {
          const answer = await report().catch((error: unknown) => {
            if (attempt > 20) throw error;
          });
          if (answer) {
            known.push(...answer.ids);
            break;
          }
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    writing.abort();
    await killer;
    await graph.settled();
    await second.stop();

    const entries = await rowsOf<{ id: string; pos: string; source: string; seq: string }>(
      'select id, pos, source, seq from entry order by pos',
    );
    const written = entries.filter(({ id }) => id.includes('_test-')).map(({ id }) => id);
    expect(written.toSorted()).toEqual(known.toSorted());
    expect(known).toHaveLength(WRITERS * CALLS);
    expect(entries.map(({ pos }) => Number(pos))).toEqual(entries.map((_, index) => index + 1));
    for (const source of ['industry', 'pairings']) {
      const order = entries
        .filter((entry) => entry.source === source)
        .map(({ seq }) => Number(seq));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    const { data } = await core.answer({
      query: `{ pairing(id: "${PAIRING}") { progress(year: 2024) { indicator { code } actual } } }`,
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      pairing: {
        progress: [
          { indicator: { code: 'leaders-visits' }, actual: String((WRITERS / 2) * CALLS) },
          {
            indicator: { code: 'investment-contracted' },
            actual: `${String((WRITERS / 2) * CALLS)}.00`,
          },
          { indicator: { code: 'projects-signed' }, actual: String((WRITERS / 2) * CALLS) },
        ],
      },
    });
  }, 60_000);

  it('finds nothing more to apply when it looks again', async () => {
    const reader = ledgerReader({ database: core.database, logger: pino({ level: 'silent' }) });
    for (const { events } of graph.all) expect(await catchUp(events, reader)).toBe(false);
  });

  it('shows a moment as it was known then', async () => {
    const [moment] = await rowsOf<{ at: string }>(
      'select at::text from entry order by pos desc limit 1',
    );
    const count = async (asOf: string) => {
      const query = `{ pairing(id: "${PAIRING}") { timeline(asOf: "${asOf}", first: 0) { totalCount }
        progress(year: 2024, asOf: "${asOf}") { indicator { code } actual } coverage(asOf: "${asOf}") { activityCount } } }`;
      const { data, errors } = await core.answer({ query });
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)).pairing as {
        timeline: { totalCount: number };
        progress: { actual: string }[];
        coverage: { activityCount: number }[];
      };
    };
    const now = await count(
      new Date(`${moment?.at ?? ''}:00`).toISOString().replace(/\.\d+Z/, '.999999Z'),
    );
    expect(now.timeline.totalCount).toBe(WRITERS * CALLS);
    const before = await count('2020-01-01T00:00:00Z');
    expect(before).toEqual({
      timeline: { totalCount: 0 },
      progress: [],
      coverage: before.coverage,
    });
    expect(before.coverage.every(({ activityCount }) => activityCount === 0)).toBe(true);
  });
});
