import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, HUANGNAN, openReporter } from './reporter.ts';

/** A filter that keeps every activity, and is asked of the activities themselves. */
const EVERY = { unchangedSince: '9999-01-01T00:00:00Z' };
const STATUSES = [
  ...['PLANNED', 'ANNOUNCED', 'SIGNED', 'LAUNCHED'],
  ...['IN_PROGRESS', 'DONE', 'REPORTED', 'CANCELLED'],
];
const DOMAINS = ['INDUSTRY', 'LABOUR', 'EDUCATION', 'HEALTHCARE', 'PRODUCTS', 'PAIRINGS'];
const KINDS = ['AGREEMENT', 'PLACEMENT', 'SALE', 'LIVESTREAM', 'EXCHANGE', 'DONATION', 'TRAINING'];
const MONEY = 'fen atLeast approximate upperBound recordCount missingCount';
const QUERY = `query ($filter: ActivityFilter, $pairing: ID!) {
  totals(filter: $filter) { pairingCount pairingsWithoutActivity activityCount unpairedActivityCount statedMoneyCount
    contracted { ${MONEY} } paidIn { ${MONEY} } }
  flows(filter: $filter, level: COUNTY, first: 100) { supporter { code } domain recipient { code } activityCount
    contracted { ${MONEY} } }
  activities(filter: $filter) { totalCount }
  pairing(id: $pairing) { timeline(filter: $filter) { totalCount } } }`;

/** So many agreements, which are no facts: of every month of six years, and undated ones. */
const COUNT = 240;
const dateOf = (n: number) =>
  n % 20 === 0
    ? { text: '近日', precision: 'RELATIVE' }
    : { date: new Date(Date.UTC(2018, 0, 1 + 9 * n)).toISOString().slice(0, 10), precision: 'DAY' };
const figureOf = (n: number) => ({
  yuan: String(n),
  qualifier: ['REPORTED', 'AT_LEAST', 'APPROXIMATE'][n % 3],
});

let reporter: Awaited<ReturnType<typeof openReporter>>;
let ids: string[];
beforeAll(async () => {
  reporter = await openReporter();
  const agreements = Array.from({ length: COUNT }, (_, n) =>
    agreement({ signed: dateOf(n), ...(n % 4 > 0 && { contracted: figureOf(n) }) }),
  );
  const reported = await reporter.send('reportAgreements', { agreements });
  ids = (reported.agreements as { id: string }[]).map(({ id }) => id);
  await reporter.graph.settled();
});
afterAll(() => reporter.graph.stop());

const ask = async (filter: object) => {
  const { data, errors } = await reporter.graph.ask(QUERY, { filter, pairing: HUANGNAN });
  expect(errors).toBeUndefined();
  return data as { totals: { activityCount: number } };
};

const years = fc.integer({ min: 2015, max: 2027 });
/** A year's first or last day, and any other. */
const day = fc.oneof(
  years.map((year) => `${String(year)}-01-01`),
  years.map((year) => `${String(year)}-12-31`),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const open = fc.option(day, { nil: null });

const few = (words: readonly string[]) =>
  fc.option(fc.subarray([...words], { maxLength: 3 }), { nil: null, freq: 2 });
/** Days, what an activity is and what was said of it: all that is kept of activities, in any mixture. */
const filters = fc.record({
  period: fc.record({ from: open, to: open }),
  domains: few(DOMAINS),
  kinds: few(KINDS),
  status: few(STATUSES),
  isPart: fc.option(fc.boolean(), { nil: null, freq: 2 }),
  confirmation: few(['UNCONFIRMED', 'CONFIRMED', 'DISPUTED']),
  pairing: fc.option(fc.constant(HUANGNAN), { nil: null, freq: 2 }),
});
const during = (from: string | null, to: string | null) => ({
  ...{ period: { from, to }, domains: null, kinds: null, status: null },
  ...{ isPart: null, confirmation: null, pairing: null },
});

/** What is kept says what the activities say that are meant. */
const expectEqual = (runs: number) =>
  fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      expect(await ask(filter)).toEqual(await ask({ ...filter, ...EVERY }));
    }),
    {
      numRuns: runs,
      examples: [
        during(null, null),
        during('2021-01-01', '2021-12-31'),
        during('2021-03-05', '2021-09-08'),
        during('2020-12-31', '2021-01-01'),
        during('2022-01-01', '2020-01-01'),
        during('1900-01-01', '9999-12-31'),
        ...DOMAINS.map((domain) => ({ ...during(null, null), domains: [domain] })),
        ...KINDS.map((kind) => ({ ...during(null, null), kinds: [kind] })),
        ...STATUSES.map((status) => ({ ...during(null, null), status: [status] })),
        ...[true, false].map((isPart) => ({ ...during(null, '2022-12-31'), isPart })),
        { ...during('2021-01-01', null), domains: ['INDUSTRY'], confirmation: ['UNCONFIRMED'] },
      ].map((filter) => [filter] as [typeof filter]),
    },
  );

describe('what is kept of activities', () => {
  it('is as much as there is, under any filter that it knows', async () => {
    const { totals } = await ask({ period: { from: '2019-01-01', to: '2022-12-31' } });
    expect(totals.activityCount).toBeGreaterThan(150);
    await expectEqual(120);
  }, 120_000);

  it('stays so when records are revised and taken back', async () => {
    const before = await ask({});
    for (const [n, id] of ids.slice(0, 40).entries()) {
      if (n % 2 === 0)
        await reporter.send('withdrawAgreement', { id, revision: 1, reason: '测试' });
      else
        await reporter.send('reviseAgreement', {
          ...{ id, revision: 1, reason: '测试' },
          agreement: agreement({ signed: dateOf(n + COUNT), contracted: figureOf(n) }),
        });
    }
    await reporter.graph.settled();
    const after = await ask({});
    expect(after.totals.activityCount).toBe(before.totals.activityCount - 20);
    await expectEqual(60);
  }, 120_000);
});
