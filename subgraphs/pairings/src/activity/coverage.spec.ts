import type { PartialDate } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { day, QUIET, QUIETER, UNDATED } from '../../test/records.ts';

const DATES: readonly PartialDate[] = [
  day('2023-02-03'),
  day('2023-03-31'),
  day('2024-01-01'),
  { on: '2023-03-01', end: '2023-03-31', precision: 'MONTH', text: null },
  { on: '2023-04-01', end: '2023-06-30', precision: 'QUARTER', text: null },
  { on: '2023-01-01', end: '2023-12-31', precision: 'YEAR', text: null },
  { on: '2023-05-01', end: null, precision: 'ONGOING', text: null },
  { on: null, end: null, precision: 'RELATIVE', text: '近日' },
  UNDATED,
];
interface Bucket {
  from: string;
  to: string;
  activityCount: number;
}

describe('coverage', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
    const healthcare = DATES.map((occurred) => ({
      activity: { pairing: QUIET, domain: 'HEALTHCARE', occurred },
    }));
    const relative = { pairing: QUIET, domain: 'LABOUR', occurred: DATES[7] ?? UNDATED };
    const elsewhere = { pairing: QUIETER, domain: 'PRODUCTS', occurred: day('2023-01-01') };
    await pairings.settled(
      testLog('elsewhere', ...healthcare, { activity: relative }, { activity: elsewhere }),
    );
  });
  afterAll(() => pairings.stop());

  const coverage = async (args = '') => {
    const { pairing } = await pairings.ask(
      `query ($id: ID!) { pairing(id: $id) { coverage${args} { domain activityCount latest { date precision text }
        buckets { from to activityCount } periodOnlyCount undatedCount } } }`,
      { id: QUIET },
    );
    return pairing.coverage as {
      domain: string;
      activityCount: number;
      latest: object | null;
      buckets: Bucket[];
      periodOnlyCount: number;
      undatedCount: number;
    }[];
  };
  const healthcareOf = async (args?: string) => {
    const all = await coverage(args);
    return all.find(({ domain }) => domain === 'HEALTHCARE');
  };

  it.each([
    '',
    '(asOf: "2020-01-01T00:00:00Z")',
    '(period: {from: "2023-03-01", to: "2023-03-31"})',
  ])('has the same number whether more is asked or not: %s', async (args) => {
    const { pairing } = await pairings.ask(
      `query ($id: ID!) { pairing(id: $id) { coverage${args} { domain activityCount } } }`,
      { id: QUIET },
    );
    const more = await coverage(args);
    expect(pairing.coverage).toEqual(
      more.map(({ domain, activityCount }) => ({ domain, activityCount })),
    );
  });

  it('names all six domains, the silent ones too', async () => {
    const counts = (await coverage()).map(({ domain, activityCount }) => [domain, activityCount]);
    expect(counts).toEqual([
      ['PAIRINGS', 0],
      ['INDUSTRY', 0],
      ['EDUCATION', 0],
      ['HEALTHCARE', 9],
      ['LABOUR', 1],
      ['PRODUCTS', 0],
    ]);
  });

  it('tells the newest date; of undated ones alone their words; of nothing, nothing', async () => {
    const latest = (await coverage()).map((domain) => domain.latest);
    expect(latest[3]).toEqual({ date: '2024-01-01', precision: 'DAY', text: null });
    expect(latest[4]).toEqual({ date: null, precision: 'RELATIVE', text: '近日' });
    expect(latest[5]).toBeNull();
  });

  it.each([
    ['YEAR', ['2023-01-01 2023-12-31 5', '2024-01-01 2024-12-31 1'], 0],
    [
      'QUARTER',
      ['2023-01-01 2023-03-31 3', '2023-04-01 2023-06-30 1', '2024-01-01 2024-03-31 1'],
      1,
    ],
    ['MONTH', ['2023-02-01 2023-02-28 1', '2023-03-01 2023-03-31 2', '2024-01-01 2024-01-31 1'], 2],
  ])(
    'by %s adds up: buckets, longer periods and undated are all there is',
    async (by, expected, longer) => {
      const healthcare = await healthcareOf(`(by: ${by})`);
      const buckets = healthcare?.buckets ?? [];
      const shown = buckets.map(
        ({ from, to, activityCount }) => `${from} ${to} ${String(activityCount)}`,
      );
      expect(shown).toEqual(expected);
      expect(healthcare).toMatchObject({ periodOnlyCount: longer, undatedCount: 3 });
      const bucketed = buckets.reduce((sum, { activityCount }) => sum + activityCount, 0);
      expect(bucketed + longer + 3).toBe(healthcare?.activityCount);
    },
  );

  it('without buckets counts as longer what is dated to more than a month', async () => {
    expect(await healthcareOf()).toMatchObject({
      buckets: [],
      periodOnlyCount: 2,
      undatedCount: 3,
    });
  });

  it('within a period leaves out what lies outside, and what has no day', async () => {
    const within = await healthcareOf(
      '(period: {from: "2023-03-31", to: "2023-12-31"}, by: MONTH)',
    );
    expect(within).toMatchObject({
      activityCount: 3,
      buckets: [{ from: '2023-03-01', to: '2023-03-31', activityCount: 1 }],
      periodOnlyCount: 1,
      undatedCount: 1,
    });
  });

  it('as of a moment before anything was reported is silence', async () => {
    const before = await coverage('(asOf: "2020-01-01T00:00:00Z", by: YEAR)');
    expect(before).toHaveLength(6);
    for (const domain of before) {
      expect(domain).toMatchObject({ activityCount: 0, latest: null, buckets: [] });
    }
  });
});
