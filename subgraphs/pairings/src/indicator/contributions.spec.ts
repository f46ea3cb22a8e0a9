import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, QUIET, QUIETER, testFunding, testSecondment } from '../../test/records.ts';
import { fundingEvent } from '../funding-event/funding-event.writes.ts';
import { secondment } from '../secondment/secondment.writes.ts';

const CODE = 'officials-seconded';

let pairings: Awaited<ReturnType<typeof opened>>;
const sent = (id: string, on: string | null, persons: number | null, pairingId = QUIET) =>
  testSecondment({
    id,
    ...(on !== null && dateColumns('began', day(on))),
    pairingId,
    personsValue: persons,
  });

beforeAll(async () => {
  pairings = await opened();
  await pairings.report(
    secondment,
    { ...sent('floor', '2022-03-31', 3), personsQualifier: 'AT_LEAST' },
    sent('silent', '2022-12-31', null),
    sent('later', '2024-01-01', 5),
    sent('undated', null, 1000),
    { ...sent('planned', '2022-06-01', 9), status: 'PLANNED' },
    sent('elsewhere', '2022-05-05', 70, QUIETER),
  );
  await pairings.report(
    fundingEvent,
    testFunding({
      id: 'money',
      ...dateColumns('funded', day('2022-06-01')),
      pairingId: QUIET,
      grantedFen: '123450',
    }),
  );
  await pairings.settled();
});
afterAll(() => pairings.stop());

const TOTAL =
  'indicator { code unit } value atLeast approximate upperBound recordCount missingCount';

async function drilled(code: string, year?: number) {
  const { pairing } = await pairings.ask(
    `query ($id: ID!, $code: String!, $year: Int) { pairing(id: $id) {
      indicatorTotal(indicator: $code, year: $year) { ${TOTAL} }
      timeline(filter: { countedIn: { indicator: $code, year: $year } }, first: 100) { totalCount nodes {
        id contributions(indicator: $code) { indicator { code } year month value qualifier } } } } }`,
    { id: QUIET, code, year },
  );
  const { totalCount, nodes } = pairing.timeline;
  return {
    total: pairing.indicatorTotal,
    totalCount,
    ids: (nodes as { id: string }[]).map(({ id }) => id),
    contributions: (nodes as { contributions: object[] }[]).flatMap((node) => node.contributions),
  };
}

describe('the drill-down of an indicator', () => {
  it('lists what a sum counts, of any year and of none, and nothing that is only meant', async () => {
    expect(await drilled(CODE)).toEqual({
      total: {
        indicator: { code: CODE, unit: 'person' },
        ...{ value: '1008', atLeast: true, approximate: false, upperBound: false },
        ...{ recordCount: 4, missingCount: 1 },
      },
      totalCount: 4,
      ids: ['later', 'silent', 'floor', 'undated'],
      contributions: [
        { indicator: { code: CODE }, year: 2024, month: 1, value: '5', qualifier: 'EXACT' },
        { indicator: { code: CODE }, year: 2022, month: 12, value: null, qualifier: null },
        { indicator: { code: CODE }, year: 2022, month: 3, value: '3', qualifier: 'AT_LEAST' },
        { indicator: { code: CODE }, year: null, month: null, value: '1000', qualifier: 'EXACT' },
      ],
    });
  });

  it('of a year is what that year counts', async () => {
    const { total, ids } = await drilled(CODE, 2022);
    expect(ids).toEqual(['silent', 'floor']);
    expect(total).toMatchObject({ value: '3', atLeast: true, recordCount: 2, missingCount: 1 });
  });

  it('of money is in yuan', async () => {
    const { total, contributions } = await drilled('fiscal-assistance');
    expect(total).toMatchObject({ value: '1234.50', recordCount: 1 });
    expect(contributions).toMatchObject([{ value: '1234.50', qualifier: 'EXACT' }]);
  });

  it('that nothing is counted under is empty, and no zero', async () => {
    const { total, totalCount } = await drilled(CODE, 1999);
    expect(total).toMatchObject({ value: null, recordCount: 0, missingCount: 0, atLeast: false });
    expect(totalCount).toBe(0);
    expect(await drilled('unknown')).toMatchObject({ total: null, totalCount: 0 });
  });

  it('is open without a pairing too', async () => {
    const { activities } = await pairings.ask(
      `{ activities(filter: { countedIn: { indicator: "${CODE}", year: 2022 } }) { totalCount nodes { id } } }`,
    );
    expect((activities.nodes as { id: string }[]).map(({ id }) => id)).toEqual([
      'silent',
      'elsewhere',
      'floor',
    ]);
    expect(activities.totalCount).toBe(3);
  });
});

describe('the contributions of an activity', () => {
  it('are to all its indicators, and none of what is only meant', async () => {
    const ask = async (id: string) =>
      (await pairings.ask(`{ activity(id: "${id}") { contributions { indicator { code } } } }`))
        .activity.contributions;
    expect(await ask('planned')).toEqual([]);
    expect(await ask('floor')).toEqual([{ indicator: { code: CODE } }]);
  });
});
