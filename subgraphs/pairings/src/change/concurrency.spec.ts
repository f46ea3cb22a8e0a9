import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { agency } from '../../test/identity.ts';
import { QUIET, testExchange } from '../../test/records.ts';
import { exchange } from '../exchange/exchange.writes.ts';

const WRITERS = 4;
const REVIEWERS = 3;
const CALLS = 25;

describe('the change feed while many write and confirm', () => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  const reported: string[] = [];
  let isOver = false;
  beforeAll(async () => {
    core = await openedCore();
    await core.connect(core.knowing());
  });
  afterAll(() => core.stop());

  async function write() {
    for (let call = 0; call < CALLS; call += 1) {
      const records = [testExchange({ pairingId: QUIET }), testExchange({ pairingId: QUIET })];
      const request = { client: 'test', idempotencyKey: randomUUID(), reportedBy: null };
      const { ids } = await core.recorder.report(exchange, records, request);
      reported.push(...ids);
    }
  }

  /** Confirms and disputes what was reported a moment ago, at times the same records as others do. */
  async function review(reviewer: number) {
    const identity = agency(`organization_${String(reviewer)}`, reviewer % 2 ? '110000' : '150000');
    for (let call = 0; call < CALLS; call += 1) {
      while (reported.length <= call) await pause(5);
      const activity = reported[(call * 7) % reported.length] ?? '';
      const reason = call % 2 ? { reason: '不符' } : {};
      const field = call % 2 ? 'disputeActivity' : 'confirmActivity';
      const type = call % 2 ? 'DisputeActivityInput' : 'ConfirmActivityInput';
      const input = { idempotencyKey: randomUUID(), activity, revision: 1, ...reason };
      const answer = await core.ask(
        `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`,
        { input },
        identity,
      );
      expect(answer[field].userErrors).toEqual([]);
    }
  }

  interface Seen {
    readonly type: string;
    readonly at: string;
    readonly activity: { readonly id: string };
  }

  /** Reads on from its cursor, as an agency does, until all is over and there is no more. */
  async function read(): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (let after: string | null = null; ;) {
      const wasOver = isOver;
      const { changes } = await core.ask(
        'query ($after: String) { changes(after: $after, first: 7) { nodes { cursor type at activity { id } } } }',
        { after },
      );
      const nodes = changes.nodes as (Seen & { cursor: string })[];
      seen.push(...nodes);
      after = nodes.at(-1)?.cursor ?? after;
      if (nodes.length > 0) continue;
      if (wasOver) return seen;
      await pause(3);
    }
  }

  it('gives every reader every change once, in one order without gaps', async () => {
    const readers = [read(), read()];
    const writing = Array.from({ length: WRITERS }, write);
    const reviewing = Array.from({ length: REVIEWERS }, (_, reviewer) => review(reviewer));
    await Promise.all([...writing, ...reviewing]);
    await core.follow();
    isOver = true;
    const [first, second] = await Promise.all(readers);
    const entries = await core.rowsOf<{ pos: string; type: string; id: string }>(
      'select pos, type, id from entry order by pos',
    );
    expect(entries.map(({ pos }) => Number(pos))).toEqual(entries.map((_, index) => index + 1));
    expect(first?.map(({ type, activity }) => ({ type, id: activity.id }))).toEqual(
      entries.map(({ type, id }) => ({ type, id })),
    );
    expect(second).toEqual(first);
    const moments = first?.map(({ at }) => at) ?? [];
    expect(moments).toEqual(moments.toSorted());
    const words = entries.filter(({ type }) => type === 'CONFIRMED' || type === 'DISPUTED');
    const [logged] = await core.rowsOf<{ n: string }>(
      `select count(*) as n from event where type in ('CONFIRMED', 'DISPUTED')`,
    );
    expect(words.length).toBeGreaterThan(CALLS);
    expect(String(words.length)).toBe(logged?.n);
    expect(entries.filter(({ id }) => reported.includes(id))).toHaveLength(
      reported.length + words.length,
    );
  }, 90_000);
});
