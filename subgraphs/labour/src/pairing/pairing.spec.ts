import { PAIRINGS } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, heads, testPlacement } from '../../test/records.ts';
import type { PlacementTable } from '../placement/placement.table.ts';
import { placement } from '../placement/placement.writes.ts';

const SUMMARY = `placementSummary { headcount { value atLeast recordCount missingCount }
  liftedOutOfPoverty { value atLeast recordCount missingCount }
  byDestination { destination headcount { value recordCount missingCount } liftedOutOfPoverty { value } } }`;
const NOTHING = { value: '0', atLeast: false, recordCount: 0, missingCount: 0 };

let labour: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  labour = await opened();
});
afterAll(() => labour.stop());

describe("a pairing's labour", () => {
  it('is programmes without a single head count, as far as the source says', async () => {
    const pairing = await labour.entity(
      'Pairing',
      { id: PAIRINGS.huangnan },
      `${SUMMARY} labourProgrammes { nodes { status } } labourBrands { totalCount } placements { totalCount }
       workshops { totalCount } trainings { totalCount }`,
    );
    expect(pairing).toEqual({
      placementSummary: { headcount: NOTHING, liftedOutOfPoverty: NOTHING, byDestination: [] },
      labourProgrammes: { nodes: [{ status: 'PLANNED' }] },
      labourBrands: { totalCount: 0 },
      placements: { totalCount: 0 },
      workshops: { totalCount: 0 },
      trainings: { totalCount: 0 },
    });
  });

  it('is empty for a pairing that it does not know', async () => {
    const pairing = await labour.entity('Pairing', { id: 'nobody' }, `id ${SUMMARY}`);
    expect(pairing).toEqual({
      id: 'nobody',
      placementSummary: { headcount: NOTHING, liftedOutOfPoverty: NOTHING, byDestination: [] },
    });
  });

  it('costs one statement, for however many pairings and lists', async () => {
    labour.statements.length = 0;
    const { _entities } = await labour.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Pairing {
        ${SUMMARY}
        labourBrands { totalCount nodes { name { zh } placements { totalCount } } }
        labourProgrammes { totalCount nodes { title { zh } partOf { title { zh } parts { totalCount } } history { revision } } }
        placements { totalCount nodes { brand { name { zh } } employer { id } } }
      } } }`,
      { keys: Object.values(PAIRINGS).map((id) => ({ __typename: 'Pairing', id })) },
    );
    expect(_entities).toHaveLength(5);
    expect(labour.statements).toHaveLength(1);
  });
});

describe('a placement summary', () => {
  const pairingId = 'test-summary';
  const of = (stated: Partial<NewRecord<PlacementTable>>) =>
    testPlacement({ pairingId, ...stated });
  const summary = async (args = '') => {
    const pairing = await labour.entity(
      'Pairing',
      { id: pairingId },
      SUMMARY.replace(' {', `${args} {`),
    );
    return pairing.placementSummary;
  };

  beforeAll(async () => {
    const whole = of({
      ...dateColumns('placed', day('2023-12-31')),
      ...heads('headcount', 100, 'AT_LEAST'),
      ...heads('liftedOut', 40),
      destination: 'EASTERN_PARTNER',
    });
    await labour.report(placement, whole);
    await labour.report(
      placement,
      of({ ...heads('headcount', 60), partOfId: whole.id, destination: 'EASTERN_PARTNER' }),
      of({
        ...dateColumns('placed', day('2024-01-01')),
        ...heads('headcount', 7),
        destination: 'LOCAL',
      }),
      of({ destination: 'LOCAL' }),
      of({ ...heads('headcount', 5), ...heads('liftedOut', 5) }),
      of({ ...heads('headcount', 900), status: 'PLANNED', destination: 'OTHER' }),
      of({ ...heads('headcount', 900), status: 'CANCELLED', destination: 'OTHER' }),
    );
  });

  it('counts neither the part beside its whole nor what is planned or given up', async () => {
    const { headcount, liftedOutOfPoverty } = await summary();
    expect(headcount).toEqual({ value: '112', atLeast: true, recordCount: 4, missingCount: 1 });
    expect(liftedOutOfPoverty).toEqual({
      value: '45',
      atLeast: false,
      recordCount: 4,
      missingCount: 2,
    });
  });

  it('groups what states a destination; the rest is in the totals alone', async () => {
    const { byDestination } = await summary();
    expect(byDestination).toEqual([
      {
        destination: 'EASTERN_PARTNER',
        headcount: { value: '100', recordCount: 1, missingCount: 0 },
        liftedOutOfPoverty: { value: '40' },
      },
      {
        destination: 'LOCAL',
        headcount: { value: '7', recordCount: 2, missingCount: 1 },
        liftedOutOfPoverty: { value: '0' },
      },
    ]);
  });

  it('takes both days of a period in, in the groups too', async () => {
    const of2023 = await summary('(period: {from: "2023-01-01", to: "2023-12-31"})');
    expect(of2023.headcount).toMatchObject({ value: '100', recordCount: 1 });
    expect(of2023.byDestination).toMatchObject([{ destination: 'EASTERN_PARTNER' }]);
    const since2024 = await summary('(period: {from: "2024-01-01"})');
    expect(since2024.headcount).toMatchObject({ value: '7', recordCount: 1 });
    expect(since2024.byDestination).toMatchObject([{ destination: 'LOCAL' }]);
  });
});

const headcounts = fc.option(
  fc.record({
    value: fc.nat(1_000_000),
    qualifier: fc.constantFrom('EXACT' as const, 'AT_LEAST' as const),
  }),
  { nil: null },
);
const placements = fc.array(
  fc.record({
    headcount: headcounts,
    month: fc.integer({ min: 1, max: 12 }),
    status: fc.constantFrom(
      'PLANNED' as const,
      'DONE' as const,
      'REPORTED' as const,
      'CANCELLED' as const,
    ),
    destination: fc.constantFrom('LOCAL' as const, 'OTHER' as const, null),
    isPart: fc.boolean(),
    confirmation: fc.constantFrom('CONFIRMED', 'DISPUTED', 'UNCONFIRMED'),
  }),
  { maxLength: 12 },
);

describe('a total of placements', () => {
  it('is the sum of exactly the placements listed beside it', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(placements, async (generated) => {
        run += 1;
        const pairingId = `test-sum-${String(run)}`;
        const whole = testPlacement({ pairingId });
        await labour.report(placement, whole);
        const records = generated.map(({ headcount, month, status, destination, isPart }) =>
          testPlacement({
            pairingId,
            ...dateColumns('placed', day(`2023-${String(month).padStart(2, '0')}-15`)),
            headcountValue: headcount?.value ?? null,
            headcountQualifier: headcount?.qualifier ?? null,
            status,
            destination,
            partOfId: isPart ? whole.id : null,
          }),
        );
        if (records.length > 0) await labour.report(placement, ...records);
        await labour.hear(
          placement,
          records.map(({ id }, n) => ({ id, confirmation: generated[n]?.confirmation ?? '' })),
        );
        const filter =
          'period: {from: "2023-03-01", to: "2023-09-30"}, confirmation: [CONFIRMED, DISPUTED]';
        const { placementSummary, placements: listed } = await labour.entity(
          'Pairing',
          { id: pairingId },
          `placementSummary(${filter}) { headcount { value atLeast recordCount missingCount } }
           placements(${filter}, countedOnly: true, first: 100) { totalCount nodes { headcount { value qualifier } } }`,
        );
        const stated = (
          listed.nodes as { headcount: { value: string; qualifier: string } | null }[]
        )
          .map(({ headcount }) => headcount)
          .filter((headcount) => headcount !== null);
        expect(placementSummary.headcount).toEqual({
          value: String(stated.reduce((sum, { value }) => sum + Number(value), 0)),
          atLeast: stated.some(({ qualifier }) => qualifier === 'AT_LEAST'),
          recordCount: listed.totalCount,
          missingCount: listed.totalCount - stated.length,
        });
        const expected = records.filter(
          ({ status, partOfId, placedOn }, n) =>
            partOfId === null &&
            generated[n]?.confirmation !== 'UNCONFIRMED' &&
            (status === 'DONE' || status === 'REPORTED') &&
            placedOn !== null &&
            placedOn >= '2023-03-01' &&
            placedOn <= '2023-09-30',
        );
        expect(listed.totalCount).toBe(expected.length);
      }),
      { numRuns: 25 },
    );
  });
});
