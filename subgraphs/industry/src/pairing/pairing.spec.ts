import { PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { contracted, day, paidIn, testAgreement, testEvent, year } from '../../test/records.ts';
import { agreement } from '../agreement/agreement.writes.ts';
import { investmentEvent } from '../investment-event/investment-event.writes.ts';

const TOTAL = '{ yuan atLeast approximate upperBound recordCount missingCount }';
const SUMMARY = `{ contracted ${TOTAL} paidIn ${TOTAL} buckets { from to contracted { yuan recordCount } paidIn { yuan recordCount } } }`;
const NONE = { atLeast: false, approximate: false, upperBound: false };
const NOTHING = { yuan: '0.00', ...NONE, recordCount: 0, missingCount: 0 };

let industry: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  industry = await opened();
});
afterAll(() => industry.stop());

const summary = async (id: string, args = '') => {
  const pairing = await industry.entity('Pairing', { id }, `investmentSummary${args} ${SUMMARY}`);
  return pairing.investmentSummary;
};

describe("a pairing's industry", () => {
  it('of Huangnan is 192 million contracted: the 5 million of Lianke are among them', async () => {
    const { contracted: total, paidIn: paid } = await summary(PAIRINGS.huangnan);
    // The second event, 名企进黄南, states no figure.
    expect(total).toEqual({ yuan: '192000000.00', ...NONE, recordCount: 2, missingCount: 1 });
    expect(paid).toEqual(NOTHING);
    const { agreements } = await industry.entity(
      'Pairing',
      { id: PAIRINGS.huangnan },
      'agreements { totalCount nodes { id } }',
    );
    expect(agreements).toEqual({ totalCount: 1, nodes: [{ id: shippedId('agreement', 'F12') }] });
  });

  it('of Hezuo is at least 14 million contracted, in 2023', async () => {
    const hezuo = await summary(PAIRINGS.hezuo, '(by: YEAR)');
    expect(hezuo.contracted).toMatchObject({ yuan: '14000000.00', atLeast: true, recordCount: 1 });
    expect(hezuo.buckets).toEqual([
      {
        from: '2023-01-01',
        to: '2023-12-31',
        contracted: { yuan: '14000000.00', recordCount: 1 },
        paidIn: { yuan: '0.00', recordCount: 0 },
      },
    ]);
  });

  it('is empty for a pairing that it does not know', async () => {
    expect(await summary('nobody')).toEqual({ contracted: NOTHING, paidIn: NOTHING, buckets: [] });
  });

  it('costs one statement, for however many pairings and lists', async () => {
    industry.statements.length = 0;
    const { _entities } = await industry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Pairing {
        investmentSummary(by: YEAR) ${SUMMARY}
        agreements { totalCount nodes { title { zh } parties { id } partOf { title { zh } agreements { totalCount } } } }
        investmentEvents { totalCount nodes { sectors { zh } history { revision } } }
        industrialParks { nodes { jobs { value } tenants { nodes { title { zh } } } } }
        settlements { totalCount pageInfo { hasNextPage } }
      } } }`,
      { keys: Object.values(PAIRINGS).map((id) => ({ __typename: 'Pairing', id })) },
    );
    expect(_entities).toHaveLength(5);
    expect(industry.statements).toHaveLength(1);
  });
});

describe('an investment summary', () => {
  const pairingId = 'test-summary';
  const event = testEvent({
    ...dateColumns('held', day('2022-12-31')),
    ...contracted(100_00, 'APPROXIMATE'),
    ...paidIn(40_00),
    pairingId,
  });
  const signed = (
    on: string | null,
    stated: Partial<ReturnType<typeof testAgreement>>,
  ): ReturnType<typeof testAgreement> =>
    testAgreement({
      ...(on !== null && dateColumns('signed', day(on))),
      pairingId,
      ...stated,
    });

  beforeAll(async () => {
    await industry.report(investmentEvent, event);
    await industry.report(
      agreement,
      signed('2023-01-01', { ...contracted(7_00), ...paidIn(9_00, 'UP_TO') }),
      signed('2023-04-01', {}),
      signed(null, contracted(3_00)),
      signed('2022-12-31', { ...contracted(50_00), partOfId: event.id }),
      signed('2023-02-02', { ...contracted(999_00), status: 'PLANNED' }),
      signed('2023-02-02', { ...contracted(999_00), status: 'CANCELLED' }),
      testAgreement({
        ...dateColumns('signed', year(2023)),
        ...contracted(1_00),
        pairingId,
      }),
    );
  });

  it('counts neither what was signed at a counted event nor what is planned or given up', async () => {
    const all = await summary(pairingId);
    expect(all.contracted).toEqual({
      yuan: '111.00',
      atLeast: false,
      approximate: true,
      upperBound: false,
      recordCount: 5,
      missingCount: 1,
    });
    expect(all.buckets).toEqual([]);
  });

  it('adds payments apart, of the records that report one', async () => {
    const { paidIn: paid } = await summary(pairingId);
    expect(paid).toEqual({
      yuan: '49.00',
      ...NONE,
      upperBound: true,
      recordCount: 2,
      missingCount: 0,
    });
  });

  it('takes both days of a period in, and leaves out what has no day', async () => {
    const turn = await summary(pairingId, '(period: {from: "2022-12-31", to: "2023-01-01"})');
    expect(turn.contracted).toMatchObject({ yuan: '108.00', recordCount: 3 });
    const since = await summary(pairingId, '(period: {from: "2023-01-02"})');
    expect(since.contracted).toMatchObject({ yuan: '0.00', recordCount: 1, missingCount: 1 });
    const never = await summary(pairingId, '(period: {to: "2022-12-30"}, by: YEAR)');
    expect(never).toEqual({ contracted: NOTHING, paidIn: NOTHING, buckets: [] });
  });

  it.each([
    ['YEAR', ['2022-01-01 2022-12-31 100.00', '2023-01-01 2023-12-31 8.00']],
    [
      'QUARTER',
      ['2022-10-01 2022-12-31 100.00', '2023-01-01 2023-03-31 7.00', '2023-04-01 2023-06-30 0.00'],
    ],
    [
      'MONTH',
      ['2022-12-01 2022-12-31 100.00', '2023-01-01 2023-01-31 7.00', '2023-04-01 2023-04-30 0.00'],
    ],
  ])('by %s puts into a bucket what is known that well', async (by, expected) => {
    const { buckets } = await summary(pairingId, `(by: ${by})`);
    const shown = (buckets as { from: string; to: string; contracted: { yuan: string } }[]).map(
      ({ from, to, contracted: { yuan } }) => `${from} ${to} ${yuan}`,
    );
    expect(shown).toEqual(expected);
  });

  it('refuses a day that is none', async () => {
    const codes = await industry.codes(
      `query ($keys: [_Any!]!, $from: Date) { _entities(representations: $keys) { ... on Pairing {
        investmentSummary(period: {from: $from}) { contracted { fen } } } } }`,
      { keys: [{ __typename: 'Pairing', id: pairingId }], from: '2023-02-30' },
    );
    expect(codes).toEqual(['BAD_INPUT']);
  });
});
