import { PAIRINGS, REFERENCE_SOURCE } from '@jiedui/facts';
import { dateColumns, indicator } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcement, testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import {
  day,
  QUIET,
  QUIETER,
  testCommitment,
  testFunding,
  testPlan,
  testSecondment,
} from '../../test/records.ts';
import { commitment } from '../commitment/commitment.writes.ts';
import { fundingEvent } from '../funding-event/funding-event.writes.ts';
import { indicators } from '../indicators.ts';
import { secondment } from '../secondment/secondment.writes.ts';
import { workPlan } from '../work-plan/work-plan.writes.ts';

const WORKERS = indicator('test-workers', '测试就业', 'test workers', 'person');
const PARKS = indicator('test-parks', '测试园区', 'test parks', 'park');

let pairings: Awaited<ReturnType<typeof opened>>;
const sent = (on: string, persons: number | null, pairingId = QUIET) =>
  testSecondment({ ...dateColumns('began', day(on)), pairingId, personsValue: persons });

beforeAll(async () => {
  pairings = await opened();
  await pairings.report(
    secondment,
    { ...sent('2022-03-31', 3), personsQualifier: 'AT_LEAST' },
    sent('2022-04-01', 4),
    sent('2022-12-31', null),
    sent('2024-01-01', 5),
    testSecondment({
      ...dateColumns('began', { on: '2022-01-01', end: null, precision: 'YEAR', text: null }),
      pairingId: QUIET,
      personsValue: 2,
    }),
    testSecondment({ pairingId: QUIET, personsValue: 1000 }),
    sent('2022-05-05', 70, QUIETER),
  );
  const funded = dateColumns('funded', day('2022-06-01'));
  await pairings.report(
    fundingEvent,
    testFunding({ ...funded, pairingId: QUIET, grantedFen: '123450' }),
  );
  const plan = testPlan({ year: 2022, pairingId: QUIET });
  const promise = { planId: plan.id, pairingId: QUIET };
  const promises = [
    { ...promise, indicator: 'officials-seconded', promisedValue: 12 },
    { ...promise, indicator: 'fiscal-assistance', promisedValue: 5000, position: 1 },
    { ...promise, indicator: 'cadres-trained', promisedValue: 30, position: 2 },
    { ...promise, indicator: 'leaders-visits', position: 3 },
  ];
  await pairings.report(workPlan, plan);
  await pairings.report(commitment, ...promises.map(testCommitment));
  await pairings.settled(
    testLog(
      'labour',
      announcement(WORKERS),
      announcement({ ...WORKERS, unit: 'worker' }, { type: 'REVISED', revision: 2 }),
    ),
    testLog('industry', announcement(PARKS)),
  );
});
afterAll(() => pairings.stop());

describe('an indicator', () => {
  it('comes from its owner, in the order of the domains and then of the owner', async () => {
    const { indicators: listed } = await pairings.ask('{ indicators { code domain } }');
    expect(listed).toEqual([
      ...indicators.map(({ code }) => ({ code, domain: 'PAIRINGS' })),
      { code: 'test-parks', domain: 'INDUSTRY' },
      { code: 'test-workers', domain: 'LABOUR' },
    ]);
  });

  it('is what its owner said last', async () => {
    const { indicators: listed } = await pairings.ask(
      '{ indicators { code unit name { zh en } } }',
    );
    expect(listed).toContainEqual({
      code: 'test-workers',
      unit: 'worker',
      name: { zh: '测试就业', en: 'test workers' },
    });
  });

  it('carries what sources say of the whole nation, oldest first', async () => {
    const { indicators: listed } = await pairings.ask(
      '{ indicators { code figures { upTo value qualifier source { id } } } }',
    );
    const all = listed as { code: string; figures: object[] }[];
    const figuresOf = (wanted: string) => all.find(({ code }) => code === wanted)?.figures;
    const source = { id: REFERENCE_SOURCE };
    expect(figuresOf('professionals-sent')).toEqual([
      { upTo: '2023-11-30', value: '25000', qualifier: 'APPROXIMATE', source },
      { upTo: '2024-10-31', value: '24000', qualifier: 'APPROXIMATE', source },
    ]);
    expect(figuresOf('leaders-visits')).toEqual([]);
  });
});

describe('progress', () => {
  const progress = async (id: string, year: number, asOf: string | null = null) => {
    const { pairing } = await pairings.ask(
      `query ($id: ID!, $year: Int!, $asOf: DateTime) { pairing(id: $id) { progress(year: $year, asOf: $asOf) {
        indicator { code } target actual completion atLeast missingCount cutOff } } }`,
      { id, year, asOf },
    );
    return pairing.progress;
  };

  it('sets what is reported for the year against what was promised, in the order of the vocabulary', async () => {
    expect(await progress(QUIET, 2022)).toMatchObject([
      {
        // Yuan, of which the ledger keeps fen.
        indicator: { code: 'fiscal-assistance' },
        target: '5000',
        actual: '1234.50',
        completion: '24.7',
        atLeast: false,
        missingCount: 0,
      },
      {
        // Of the year alone too, but nothing undated.
        indicator: { code: 'officials-seconded' },
        target: '12',
        actual: '9',
        completion: '75.0',
        atLeast: true,
        missingCount: 1,
      },
      { indicator: { code: 'cadres-trained' }, target: '30', actual: null, completion: null },
    ]);
  });

  it('has no completion where nothing was promised', async () => {
    expect(await progress(QUIET, 2024)).toMatchObject([
      { indicator: { code: 'officials-seconded' }, target: null, actual: '5', completion: null },
    ]);
  });

  it('never holds figures of the nation', async () => {
    expect(await progress(PAIRINGS.huangnan, 2023)).toEqual([]);
    expect(await progress(PAIRINGS.huangnan, 2024)).toEqual([]);
  });

  it('as of a moment says so, and knows only what was known', async () => {
    const asOf = '2020-01-01T00:00:00Z';
    const then = await progress(QUIET, 2022, asOf);
    for (const { actual, cutOff } of then) {
      expect(actual).toBeNull();
      expect(Date.parse(cutOff)).toBe(Date.parse(asOf));
    }
    const { changes } = await pairings.ask('{ changes { nodes { at } } }');
    const last = (changes.nodes as { at: string }[]).at(-1)?.at ?? '';
    const now = await progress(QUIET, 2022);
    expect(now[0].cutOff).toBe(last);
    expect(await progress(QUIET, 2022, last)).toEqual(now);
  });
});

describe('a series', () => {
  const QUERY = `query ($indicator: String!, $ids: [ID!]!, $period: PeriodInput!, $by: PeriodUnit!, $asOf: DateTime) {
    indicatorSeries(indicator: $indicator, pairings: $ids, period: $period, by: $by, asOf: $asOf) {
      pairing { id } points { from to value atLeast recordCount missingCount } } }`;
  interface Point {
    from: string;
    to: string;
    value: string | null;
    recordCount: number;
  }
  const series = async (
    period: object,
    {
      indicator = 'officials-seconded',
      ids = [QUIET],
      by = 'YEAR',
      asOf = null as string | null,
    } = {},
  ) => {
    const { indicatorSeries } = await pairings.ask(QUERY, { indicator, ids, period, by, asOf });
    return indicatorSeries as { pairing: { id: string }; points: Point[] }[];
  };
  const shown = ({ points }: { points: readonly Point[] }) =>
    points.map(({ from, to, value, recordCount }) => [from, to, value, recordCount].join(' '));
  const first = async (...args: Parameters<typeof series>) => {
    const [one = { points: [] }] = await series(...args);
    return shown(one);
  };

  it('reaches from the first to the last reported year, the silent one between them too', async () => {
    expect(await first({})).toEqual([
      '2022-01-01 2022-12-31 9 4',
      '2023-01-01 2023-12-31  0',
      '2024-01-01 2024-12-31 5 1',
    ]);
  });

  it('shows the whole span that is asked for, in whole buckets', async () => {
    expect(await first({ from: '2021-05-05', to: '2022-01-01' })).toEqual([
      '2021-01-01 2021-12-31  0',
      '2022-01-01 2022-12-31 9 4',
    ]);
    expect(await first({ from: '2030-01-01', to: '2031-12-31' })).toEqual([
      '2030-01-01 2030-12-31  0',
      '2031-01-01 2031-12-31  0',
    ]);
  });

  it('by quarter and month leaves out what is only known to a year', async () => {
    const period = { from: '2022-01-01', to: '2022-12-31' };
    expect(await first(period, { by: 'QUARTER' })).toEqual([
      '2022-01-01 2022-03-31 3 1',
      '2022-04-01 2022-06-30 4 1',
      '2022-07-01 2022-09-30  0',
      // One record that states no number: a count, but no value.
      '2022-10-01 2022-12-31  1',
    ]);
    expect(await first(period, { by: 'MONTH' })).toHaveLength(12);
  });

  it('is in yuan where it is money', async () => {
    const money = await first({}, { indicator: 'fiscal-assistance' });
    expect(money).toEqual(['2022-01-01 2022-12-31 1234.50 1']);
  });

  it('comes for each known pairing, in the order asked for', async () => {
    const both = await series({}, { ids: [QUIETER, 'nobody', QUIET] });
    expect(both.map(({ pairing }) => pairing.id)).toEqual([QUIETER, QUIET]);
    expect(both.map(({ points }) => points[0]?.value)).toEqual(['70', '9']);
  });

  it('of an unknown indicator is without values', async () => {
    expect(await first({}, { indicator: 'gdp' })).toEqual([]);
    expect(await first({ from: '2022-01-01', to: '2022-01-01' }, { indicator: 'gdp' })).toEqual([
      '2022-01-01 2022-12-31  0',
    ]);
  });

  it('as of a moment before anything was reported is without values', async () => {
    expect(await first({}, { asOf: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  it('is refused for more than a hundred pairings', async () => {
    const variables = { indicator: 'x', period: {}, by: 'YEAR' };
    const ids = (many: number) => Array.from({ length: many }, (_, n) => String(n));
    expect(await pairings.codes(QUERY, { ...variables, ids: ids(101) })).toEqual(['BAD_INPUT']);
    expect(await pairings.codes(QUERY, { ...variables, ids: ids(100) })).toEqual([]);
  });
});
