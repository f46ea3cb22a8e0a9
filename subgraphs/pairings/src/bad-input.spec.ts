import { PAIRINGS } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../test/opened.ts';

let pairings: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  pairings = await opened();
});
afterAll(() => pairings.stop());

const STRANGE: readonly [string, string][] = [
  ['that is empty', ''],
  ['of an emoji', '🎉'],
  ['of 10 kB', '滨'.repeat(3_500)],
  ['with a NUL', 'a\0b'],
  ['with half a character', '\ud83c'],
  ['with a quotation mark', "x' or '1'='1"],
];

describe('one thing', () => {
  it.each(STRANGE)('under an id %s is null', async (_, id) => {
    for (const name of ['pairing', 'organization', 'source', 'workPlan', 'activity']) {
      const answer = await pairings.ask(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id });
      expect(answer).toEqual({ [name]: null });
    }
  });
});

const ROOTS = [
  'regions',
  'pairings',
  'organizations',
  'sources',
  'workPlans',
  'activities',
  'changes',
];
const OF_PAIRING = [
  'timeline',
  'exchanges',
  'donations',
  'fundingEvents',
  'secondments',
  'statements',
];

const codes = (list: string, variables: { first?: number; after?: string }) => {
  const what = `${list}(first: $first, after: $after) { pageInfo { hasNextPage } }`;
  const of = OF_PAIRING.includes(list) ? `pairing(id: "${PAIRINGS.hezuo}") { ${what} }` : what;
  const first = list === 'changes' ? '$first: Int = 100' : '$first: Int';
  return pairings.codes(`query (${first}, $after: String) { ${of} }`, variables);
};

describe.each([...ROOTS, ...OF_PAIRING])('the list %s', (list) => {
  it('gives from 0 to 100 at once, and refuses more or less', async () => {
    for (const first of [0, 100]) expect(await codes(list, { first })).toEqual([]);
    for (const first of [-1, 101, 1_000_000]) {
      expect(await codes(list, { first })).toEqual(['BAD_INPUT']);
    }
  });

  it('refuses a cursor that no list gave out', async () => {
    for (const after of ['', 'next page', 'fn4', '🎉', 'A'.repeat(10_000)]) {
      expect(await codes(list, { after })).toEqual(['BAD_CURSOR']);
    }
  });
});

describe('a text to look for', () => {
  it.each(STRANGE.slice(1))('%s is found nowhere', async (_, text) => {
    const answer = await pairings.ask(
      `query ($text: String!, $id: ID!) { search(text: $text) { id } regions(filter: {name: $text}) { totalCount }
        organizations(text: $text) { totalCount } activities(filter: {text: $text}) { totalCount }
        ofKind: activities(filter: {kinds: [$text], pairing: $id, awaiting: $id}) { totalCount }
        indicatorSeries(indicator: $text, pairings: [$id], period: {}) { pairing { id } } }`,
      { text, id: text },
    );
    const nothing = { totalCount: 0 };
    expect(answer).toEqual({
      search: [],
      regions: nothing,
      organizations: nothing,
      activities: nothing,
      ofKind: nothing,
      indicatorSeries: [],
    });
  });
});

describe('a moment or a day', () => {
  it.each([
    ['asOf: "yesterday"', 'timeline(asOf: "yesterday") { totalCount }'],
    ['asOf without a zone', 'timeline(asOf: "2023-01-01T00:00:00") { totalCount }'],
    ['a day in the 30th of February', 'coverage(period: {from: "2023-02-30"}) { domain }'],
    ['a moment in the 13th month', 'progress(year: 2023, asOf: "2023-13-01T00:00:00Z") { target }'],
  ])('that is none is refused: %s', async (_, field) => {
    const query = `{ pairing(id: "${PAIRINGS.hezuo}") { ${field} } }`;
    const answered = await pairings.codes(query);
    expect(answered.length).toBeGreaterThan(0);
    expect(new Set(answered)).not.toContain('INTERNAL_ERROR');
  });

  it('far away is answered', async () => {
    const { pairing } = await pairings.ask(
      `{ pairing(id: "${PAIRINGS.hezuo}") { timeline(asOf: "9999-12-31T23:59:59Z") { totalCount }
        coverage(period: {from: "1000-01-01", to: "9999-12-31"}, by: MONTH) { activityCount }
        low: progress(year: -2147483648) { actual } high: progress(year: 2147483647) { actual } } }`,
    );
    expect(pairing).toMatchObject({ timeline: { totalCount: 0 }, low: [], high: [] });
  });

  it('spans at most 2,400 buckets of a series', async () => {
    const { indicatorSeries } = await pairings.ask(
      `{ indicatorSeries(indicator: "leaders-visits", pairings: ["${PAIRINGS.hezuo}"], by: MONTH,
        period: {from: "1000-01-01", to: "9999-12-31"}) { points { from } } }`,
    );
    expect(indicatorSeries[0].points).toHaveLength(2400);
    expect(indicatorSeries[0].points[0]).toEqual({ from: '1000-01-01' });
  });
});
