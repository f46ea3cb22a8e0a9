import { shippedId } from '@jiedui/facts';
import type { Activity } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { day, QUIET, QUIETER, testExchange, UNDATED } from '../../test/records.ts';
import { exchange } from '../exchange/exchange.writes.ts';

const MARCH = { on: '2023-03-01', end: '2023-03-31', precision: 'MONTH', text: '3月' } as const;
const one = (id: string, activity: Partial<Activity>) => ({ id, activity });

/** Nothing of it in the facts, so that every filter below finds these four and no other. */
const REPORTED = [
  one('a', {
    pairing: QUIET,
    occurred: day('2023-03-15'),
    status: 'SIGNED',
    title: { zh: '试验甲', en: 'Trial Alpha' },
    money: { fen: '30000000001', qualifier: 'AT_LEAST', stage: 'CONTRACTED' },
    quantities: [{ value: '3', unit: 'project', of: null, qualifier: 'EXACT' }],
    origin: { sourceId: null, quote: '增长100%_的引文', url: null, confidence: 'INFERRED' },
  }),
  one('b', {
    pairing: QUIET,
    occurred: MARCH,
    domain: 'EDUCATION',
    kind: 'TEST_SESSION',
    partOf: 'a',
  }),
  one('c', { pairing: QUIETER, occurred: day('2022-12-31'), domain: 'LABOUR', status: 'PLANNED' }),
  one('d', { pairing: QUIET, occurred: UNDATED, domain: 'LABOUR' }),
];

let pairings: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  pairings = await opened();
  const revised = { revision: 2, type: 'REVISED', reason: '更正' } as const;
  await pairings.settled(
    testLog(
      'elsewhere',
      ...REPORTED.map((event) => ({ ...event, record: { title: '初稿', floor: 1 } })),
      { ...REPORTED[0], ...revised, record: { title: '定稿', floor: 1 } },
      one('w', {}),
      one('p', { partOf: 'w' }),
      { id: 'w', type: 'WITHDRAWN', revision: 2 },
    ),
  );
});
afterAll(() => pairings.stop());

describe('an activity', () => {
  const found = async (id: string, selection: string) => {
    const { activity } = await pairings.ask(
      `query ($id: ID!) { activity(id: $id) { ${selection} } }`,
      { id },
    );
    return activity;
  };

  it('is what its domain told the ledger', async () => {
    const activity = await found(
      'a',
      `domain kind label { zh en } title { zh en } status occurred { date precision } pairing { id }
       money { fen qualifier stage } quantities { value unit } provenance { quote confidence } partOf { id }`,
    );
    expect(activity).toEqual({
      domain: 'INDUSTRY',
      kind: 'AGREEMENT',
      label: { zh: '协议', en: 'Agreement' },
      title: { zh: '试验甲', en: 'Trial Alpha' },
      status: 'SIGNED',
      occurred: { date: '2023-03-15', precision: 'DAY' },
      pairing: { id: QUIET },
      money: { fen: '30000000001', qualifier: 'AT_LEAST', stage: 'CONTRACTED' },
      quantities: [{ value: '3', unit: 'project' }],
      provenance: { quote: '增长100%_的引文', confidence: 'INFERRED' },
      partOf: null,
    });
    expect(await found('b', 'money { fen } quantities { value } partOf { title { en } }')).toEqual({
      money: null,
      quantities: [],
      partOf: { title: { en: 'Trial Alpha' } },
    });
  });

  it('shows its latest version, and every one with what it changed', async () => {
    expect(
      await found('a', 'revision history { revision reason changes { field before after } }'),
    ).toEqual({
      revision: 2,
      history: [
        { revision: 1, reason: null, changes: [] },
        {
          revision: 2,
          reason: '更正',
          changes: [{ field: 'title', before: '初稿', after: '定稿' }],
        },
      ],
    });
  });

  it('is unconfirmed until the other side has said a word', async () => {
    expect(
      await found('a', 'confirmation { state by { id } at reason ownFigure { fen } }'),
    ).toEqual({
      confirmation: { state: 'UNCONFIRMED', by: null, at: null, reason: null, ownFigure: null },
    });
  });

  it('of the article is found by the id of its record', async () => {
    const id = shippedId('exchange', 'F43');
    expect(await found(id, 'kind domain')).toEqual({ kind: 'EXCHANGE', domain: 'PAIRINGS' });
  });
});

describe('a withdrawn activity', () => {
  it('is no activity any more, nor its part a part of anything', async () => {
    const answer = await pairings.ask(
      '{ activity(id: "w") { id } part: activity(id: "p") { partOf { id } } }',
    );
    expect(answer).toEqual({ activity: null, part: { partOf: null } });
  });
});

describe('activities', () => {
  const listed = async (filter: object, order = 'NEWEST_FIRST') => {
    const { activities } = await pairings.ask(
      `query ($filter: ActivityFilter, $order: ActivityOrder!) { activities(filter: $filter, order: $order, first: 100) {
        totalCount nodes { id } } }`,
      { filter, order },
    );
    const ids = (activities.nodes as { id: string }[]).map(({ id }) => id);
    expect(activities.totalCount).toBe(ids.length);
    return ids;
  };

  it.each([
    ['pairing', { pairing: QUIET }, ['a', 'b', 'd']],
    ['domains', { domains: ['EDUCATION', 'LABOUR'] }, ['b', 'c', 'd']],
    ['domains of none', { domains: [] }, []],
    ['kinds', { kinds: ['TEST_SESSION'] }, ['b']],
    ['status', { status: ['PLANNED', 'SIGNED'], domains: ['INDUSTRY', 'LABOUR'] }, ['a', 'c']],
    ['period', { period: { from: '2022-12-31', to: '2023-03-01' }, pairing: QUIET }, ['b']],
    ['period, its last day', { period: { to: '2022-12-31' }, domains: ['LABOUR'] }, ['c']],
    ['confirmation', { confirmation: ['UNCONFIRMED'], pairing: QUIETER }, ['c']],
    ['another confirmation', { confirmation: ['CONFIRMED', 'DISPUTED'] }, []],
    ['awaiting the supporter', { awaiting: '110000' }, ['a', 'b', 'c', 'd']],
    ['awaiting the recipient', { awaiting: '632700' }, ['c']],
    ['awaited by the supporter', { awaitedBy: '110000' }, ['a', 'b', 'c', 'd']],
    ['awaited by the recipient', { awaitedBy: '632700' }, ['c']],
    ['text in Chinese', { text: '试验' }, ['a']],
    ['text in English, in any case', { text: 'trial ALPHA' }, ['a']],
    ['text of the quote', { text: '100%_的' }, ['a']],
    ['text that only looks like a pattern', { text: '100_%' }, []],
    ['everything at once', { pairing: QUIET, domains: ['LABOUR'], text: '测试' }, ['d']],
  ])('fit the filter by %s', async (_, filter, ids) => {
    expect(await listed(filter)).toEqual(ids);
  });

  it('come newest first and undated last, or the other way round', async () => {
    expect(await listed({ awaiting: '110000' })).toEqual(['a', 'b', 'c', 'd']);
    expect(await listed({ awaiting: '110000' }, 'OLDEST_FIRST')).toEqual(['d', 'c', 'b', 'a']);
    const all = await listed({});
    expect(await listed({}, 'OLDEST_FIRST')).toEqual([...all].reverse());
  });

  it('come by how long nothing new has been known of them', async () => {
    const { activities } = await pairings.ask(
      '{ activities(order: LONGEST_UNCHANGED_FIRST, first: 100) { nodes { id changedAt } } }',
    );
    const nodes = activities.nodes as { id: string; changedAt: string }[];
    const moments = nodes.map(({ changedAt }) => changedAt);
    expect(moments).toEqual([...moments].sort());
    const ids = nodes.map(({ id }) => id);
    expect(ids).toHaveLength((await listed({})).length);
    const [first = ''] = moments;
    const stale = nodes.filter(({ changedAt }) => changedAt === first).map(({ id }) => id);
    expect(stale.length).toBeLessThan(ids.length);
    const order = 'LONGEST_UNCHANGED_FIRST';
    expect(await listed({ unchangedSince: first }, order)).toEqual(stale);
    expect(await listed({ unchangedSince: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  it('go on, page by page, in each order', async () => {
    for (const order of ['NEWEST_FIRST', 'OLDEST_FIRST', 'LONGEST_UNCHANGED_FIRST']) {
      const whole = await listed({}, order);
      const byPages: string[] = [];
      let after: string | null = null;
      do {
        const { activities } = await pairings.ask(
          `query ($order: ActivityOrder!, $after: String) { activities(order: $order, first: 1, after: $after) {
            nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { order, after },
        );
        byPages.push(...(activities.nodes as { id: string }[]).map(({ id }) => id));
        const { endCursor, hasNextPage } = activities.pageInfo;
        after = hasNextPage ? endCursor : null;
      } while (after !== null);
      expect(byPages).toEqual(whole);
    }
  });
});

describe('a timeline', () => {
  const timeline = async (asOf: string | null, filter: object | null = null) => {
    const { pairing } = await pairings.ask(
      `query ($id: ID!, $asOf: DateTime, $filter: ActivityFilter) { pairing(id: $id) {
        timeline(asOf: $asOf, filter: $filter) { totalCount nodes { id revision } } } }`,
      { id: QUIET, asOf, filter },
    );
    const nodes = pairing.timeline.nodes as { id: string; revision: number }[];
    expect(pairing.timeline.totalCount).toBe(nodes.length);
    return nodes.map(({ id, revision }) => `${id} ${String(revision)}`);
  };

  it('is of its own pairing, whatever the filter says', async () => {
    expect(await timeline(null)).toEqual(['a 2', 'b 1', 'd 1']);
    expect(await timeline(null, { pairing: QUIETER, domains: ['LABOUR'] })).toEqual(['d 1']);
  });

  it('shows what was known at a moment', async () => {
    const { changes } = await pairings.ask('{ changes(first: 100) { nodes { at } } }');
    const moment = (changes.nodes as { at: string }[]).at(-1)?.at ?? '';
    const later = testExchange({ pairingId: QUIET });
    await pairings.report(exchange, later);
    await pairings.settled();
    expect(await timeline(null)).toHaveLength(4);
    expect(await timeline(moment)).toEqual(['a 2', 'b 1', 'd 1']);
    expect(await timeline('2020-01-01T00:00:00Z')).toEqual([]);
  });
});
