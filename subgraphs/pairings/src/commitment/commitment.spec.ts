import { PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns, oneMore } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { day, QUIET, testCommitment, testPlan, testVillage } from '../../test/records.ts';
import { demonstrationVillage } from '../demonstration-village/demonstration-village.writes.ts';
import { workPlan } from '../work-plan/work-plan.writes.ts';
import { commitment } from './commitment.writes.ts';

const VILLAGES = shippedId('commitment', 'F47');
const FULFILLED = 'fulfilled { value atLeast recordCount missingCount }';

describe('a commitment', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
    const named = {
      pairing: PAIRINGS.hezuo,
      contributions: [oneMore('demonstration-villages', day('2023-01-01'))],
    };
    await pairings.settled(
      testLog(
        'elsewhere',
        { id: 'withdrawn', activity: named },
        { id: 'withdrawn', activity: named, type: 'WITHDRAWN', revision: 2 },
      ),
    );
  });
  afterAll(() => pairings.stop());

  const found = (id: string, selection: string) => pairings.entity('Commitment', { id }, selection);
  const village = (on: string, pairingId: string) =>
    testVillage({ ...dateColumns('named', day(on)), pairingId });

  it('of 13 villages is a visible gap: none is named, and one was withdrawn', async () => {
    expect(
      await found(
        VILLAGES,
        `promised { value unit qualifier } indicator { code unit } pairing { id } ${FULFILLED}
         activities { totalCount nodes { id } }`,
      ),
    ).toEqual({
      promised: { value: '13', unit: 'village', qualifier: 'EXACT' },
      indicator: { code: 'demonstration-villages', unit: 'village' },
      pairing: null,
      fulfilled: { value: '0', atLeast: false, recordCount: 0, missingCount: 0 },
      activities: { totalCount: 0, nodes: [] },
    });
  });

  it('that no indicator measures is fulfilled by nothing', async () => {
    const unmeasured = await found(
      shippedId('commitment', 'F49'),
      `promised { value } indicator { code } pairing { id } ${FULFILLED} activities { totalCount }`,
    );
    expect(unmeasured).toMatchObject({
      promised: null,
      indicator: null,
      pairing: { id: PAIRINGS.hezuo },
      fulfilled: { value: '0', recordCount: 0 },
      activities: { totalCount: 0 },
    });
  });

  it('is fulfilled by what is reported in the year of its plan, by any pairing of its region', async () => {
    const counted = [
      village('2023-01-01', PAIRINGS.hezuo),
      village('2023-12-31', PAIRINGS.huangnan),
    ];
    await pairings.report(
      demonstrationVillage,
      ...counted,
      village('2024-01-01', PAIRINGS.hezuo),
      village('2023-06-01', QUIET),
      testVillage({ pairingId: PAIRINGS.hezuo }),
      { ...village('2023-06-01', PAIRINGS.hezuo), status: 'PLANNED' },
    );
    await pairings.settled();
    const { fulfilled, activities } = await found(
      VILLAGES,
      `${FULFILLED} activities { totalCount nodes { id } }`,
    );
    expect(fulfilled).toEqual({ value: '2', atLeast: false, recordCount: 2, missingCount: 0 });
    expect(activities).toEqual({
      totalCount: 2,
      nodes: [...counted].reverse().map(({ id }) => ({ id })),
    });
  });

  it('is fulfilled by nothing that the other side has confirmed, as long as it has said nothing', async () => {
    const { silent, confirmed, listed } = await found(
      VILLAGES,
      `silent: fulfilled(confirmation: [UNCONFIRMED]) { value } confirmed: fulfilled(confirmation: [CONFIRMED]) { value }
       listed: activities(confirmation: [CONFIRMED]) { totalCount }`,
    );
    expect([silent, confirmed, listed]).toEqual([
      { value: '2' },
      { value: '0' },
      { totalCount: 0 },
    ]);
  });

  it('for one pairing is not fulfilled by another', async () => {
    const plan = testPlan({ year: 2023, regionCode: '120116' });
    const own = testCommitment({
      planId: plan.id,
      pairingId: PAIRINGS.huangnan,
      indicator: 'demonstration-villages',
      promisedValue: 2,
      promisedUnit: 'village',
    });
    await pairings.report(workPlan, plan);
    await pairings.report(commitment, own);
    expect(await found(own.id, `${FULFILLED} activities { totalCount }`)).toEqual({
      fulfilled: { value: '1', atLeast: false, recordCount: 1, missingCount: 0 },
      activities: { totalCount: 1 },
    });
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
