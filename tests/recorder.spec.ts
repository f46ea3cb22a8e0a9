import { IdempotencyConflictError, Recorder } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '../subgraphs/industry/src/agreement/agreement.writes.ts';
import { apply } from '../subgraphs/pairings/src/ledger/apply.ts';
import { indicators } from '../subgraphs/industry/src/indicators.ts';
import { openSubgraphs, pause } from './graph.ts';
import { testAgreement } from './many-records.ts';

const request = (idempotencyKey: string) => ({ client: 'test', idempotencyKey, reportedBy: null });

describe('a report', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  let industry: RunningSubgraph;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
    industry = graph.subgraph('industry');
  });
  afterAll(() => graph.stop());

  const count = async (table: string, id: string) => {
    const { rows } = await industry.database.pool.query<{ n: number }>(
      `select count(*)::int as n from ${table} where id = $1`,
      [id],
    );
    return rows[0]?.n;
  };

  it('is written once, however often it is sent, also at once', async () => {
    const send = () =>
      industry.recorder.report(agreement, [testAgreement('once')], request('once'));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(new Set(answers.map(({ ids }) => ids.join()))).toEqual(new Set(['agreement_test-once']));
    expect(await count('agreement', 'agreement_test-once')).toBe(1);
    expect(await count('event', 'agreement_test-once')).toBe(1);
  });

  it('is refused under a key that was used for other content', async () => {
    await industry.recorder.report(agreement, [testAgreement('first')], request('reused'));
    const other = industry.recorder.report(agreement, [testAgreement('second')], request('reused'));
    await expect(other).rejects.toThrow(IdempotencyConflictError);
    expect(await count('agreement', 'agreement_test-second')).toBe(0);
  });

  it('leaves nothing behind where the database refuses one of its records', async () => {
    const orphan = { ...testAgreement('orphan'), partOfId: 'investment_event_nowhere' };
    const sent = industry.recorder.report(
      agreement,
      [testAgreement('sibling'), orphan],
      request('orphan'),
    );
    await expect(sent).rejects.toThrow(/foreign key/);
    for (const id of ['agreement_test-sibling', 'agreement_test-orphan']) {
      expect([await count('agreement', id), await count('event', id)]).toEqual([0, 0]);
    }
    // The key is free again: nothing was answered under it.
    const again = await industry.recorder.report(
      agreement,
      [testAgreement('sibling')],
      request('orphan'),
    );
    expect(again.isReplay).toBe(false);
  });

  it('takes its number in the log only when those before it are visible', async () => {
    const late: string[] = [];
    let second: Promise<unknown> | undefined;
    await industry.database
      .kysely<unknown>()
      .transaction()
      .execute(async (open) => {
        await new Recorder(open, { name: 'industry', indicators }, () => undefined).report(
          agreement,
          [testAgreement('slow')],
          request('slow'),
        );
        second = industry.recorder
          .report(agreement, [testAgreement('fast')], request('fast'))
          .then(() => late.push('fast'));
        await pause(150);
        expect(late).toEqual([]); // else a reader would pass the number of the slow one before it is there
      });
    await second;
    const { rows } = await industry.database.pool.query<{ id: string }>(
      "select id from event where id in ('agreement_test-slow', 'agreement_test-fast') order by seq",
    );
    expect(rows.map(({ id }) => id)).toEqual(['agreement_test-slow', 'agreement_test-fast']);
  });

  it('is applied by the ledger once, though two ledgers bring the same events', async () => {
    await graph.settled();
    const db = graph.subgraph('pairings').database.kysely<unknown>();
    const [event] = await industry.events.read('0', 1);
    if (!event) throw new Error('there are facts');
    const by = { source: 'industry', after: '0', logger: pino({ level: 'silent' }) };
    expect(await apply(db, by, [event])).toBe(false);
    const both = await Promise.all([1, 2].map(() => apply(db, by, [event])));
    expect(both).toEqual([false, false]);
  });
});
