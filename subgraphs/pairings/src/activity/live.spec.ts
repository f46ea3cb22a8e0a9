import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { QUIET, testExchange } from '../../test/records.ts';
import { exchange } from '../exchange/exchange.writes.ts';
import { Tail } from './tail.ts';

const QUERY = `subscription ($pairing: ID, $domains: [Domain!], $after: String) {
  activityRecorded(pairing: $pairing, domains: $domains, after: $after) { id domain revision title { zh } }
}`;

/** More than one page of them. */
const MANY = Array.from({ length: 450 }, (_, n) => ({ id: `live-${String(n)}` }));

interface Told {
  readonly cursor: string;
  readonly activity: { id: string; domain: string; revision: number };
}

describe('what is being recorded', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
    await pairings.settled(testLog('elsewhere', ...MANY));
  });
  afterAll(() => pairings.stop());

  async function follow(variables: Record<string, unknown> = {}) {
    const results = await pairings.subscribe({ query: QUERY, variables });
    if (!(Symbol.asyncIterator in results)) throw new AggregateError(results.errors ?? []);
    const next = async (): Promise<Told> => {
      const { value } = (await results.next()) as { value: ExecutionResult };
      expect(value.errors).toBeUndefined();
      const { activityRecorded } = value.data as { activityRecorded: Told['activity'] };
      return { cursor: String(value.extensions?.['cursor']), activity: activityRecorded };
    };
    return { next, stop: () => results.return() };
  }
  /** Every change so far, of which there are more than one page. */
  async function readFeed() {
    const all: { cursor: string; activity: { id: string } }[] = [];
    for (;;) {
      const { changes } = await pairings.ask(
        'query ($after: String) { changes(after: $after) { nodes { cursor activity { id } } } }',
        { after: all.at(-1)?.cursor },
      );
      if (changes.nodes.length === 0) return all;
      all.push(...(changes.nodes as typeof all));
    }
  }
  const report = async (...records: ReturnType<typeof testExchange>[]) => {
    await pairings.report(exchange, ...records);
    await pairings.settled();
    return records;
  };

  it('is told to everybody who follows, once and in order', async () => {
    const followers = [await follow(), await follow(), await follow({ pairing: QUIET })];
    const told = followers.map(async ({ next }) => [await next(), await next()]);
    const [first] = await report(testExchange({ pairingId: QUIET }));
    const [second] = await report(testExchange({ pairingId: QUIET }));
    for (const each of told)
      expect((await each).map(({ activity }) => activity.id)).toEqual([first?.id, second?.id]);
    await Promise.all(followers.map(({ stop }) => stop()));
  });

  it('is told once, even where it is entered between two looks at the ledger', async () => {
    const tail = new Tail(pairings.database.kysely<unknown>(), pino({ level: 'silent' }));
    const before = await tail.head();
    const head = tail.head.bind(tail);
    tail.head = async () => {
      const seen = await head();
      await report(testExchange({ pairingId: QUIET }), testExchange({ pairingId: QUIET }));
      return seen;
    };
    const first = await tail.since(before, {});
    tail.head = head;
    expect(first.changes).toHaveLength(2);
    expect(first.upTo).toBe(first.changes.at(-1)?.pos);
    expect((await tail.since(first.upTo, {})).changes).toEqual([]);
  });

  it('is told only of the pairing and domains that were asked for', async () => {
    const here = await follow({ pairing: QUIET, domains: ['PAIRINGS'] });
    const elsewhere = await follow({ pairing: 'no-such-pairing' });
    const industry = await follow({ domains: ['INDUSTRY'] });
    const silent = [elsewhere, industry].map(({ next }) =>
      next().then(
        () => 'told',
        () => 'never',
      ),
    );
    const [record] = await report(testExchange({ pairingId: QUIET }));
    expect((await here.next()).activity).toMatchObject({ id: record?.id, domain: 'PAIRINGS' });
    const patience = new Promise((resolve) => setTimeout(resolve, 200, 'silence'));
    expect(await Promise.race([...silent, patience])).toBe('silence');
    await Promise.all([here, elsewhere, industry].map(({ stop }) => stop()));
  });

  it('goes on after any cursor, of its own or of the change feed', async () => {
    const feed = await readFeed();
    const live = await follow({ after: feed[0]?.cursor });
    for (const change of feed.slice(1)) {
      const { cursor, activity } = await live.next();
      expect([cursor, activity.id]).toEqual([change.cursor, change.activity.id]);
    }
    await live.stop();
    const later = await follow({ after: feed.at(-2)?.cursor });
    expect((await later.next()).cursor).toBe(feed.at(-1)?.cursor);
    const [record] = await report(testExchange({ pairingId: QUIET }));
    expect((await later.next()).activity.id).toBe(record?.id);
    await later.stop();
  });

  it('ends at once when nobody wants to hear more', async () => {
    const live = await follow();
    const waiting = live.next().catch(() => undefined);
    await live.stop();
    await waiting;
    expect(true).toBe(true);
  });

  it('refuses a cursor that no feed gave out', async () => {
    const result = await pairings.subscribe({ query: QUERY, variables: { after: 'soon' } });
    const { errors = [] } = result as ExecutionResult;
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_CURSOR']);
  });

  it('is no query, and a query is no stream', async () => {
    const { errors } = (await pairings.subscribe({ query: '{ __typename }' })) as ExecutionResult;
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_REQUEST']);
  });
});
