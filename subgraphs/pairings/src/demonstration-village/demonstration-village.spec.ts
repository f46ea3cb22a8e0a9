import { PAIRINGS } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, QUIET, testCommitment, testPlan, testVillage } from '../../test/records.ts';
import { commitment } from '../commitment/commitment.writes.ts';
import { workPlan } from '../work-plan/work-plan.writes.ts';
import { demonstrationVillage } from './demonstration-village.writes.ts';

describe('a demonstration village', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  const named = testVillage({
    ...dateColumns('named', day('2023-10-01')),
    pairingId: QUIET,
    regionCode: '150000',
    nameEn: 'Test Village',
  });
  const planned = testVillage({ pairingId: QUIET, status: 'PLANNED' });

  beforeAll(async () => {
    pairings = await opened();
    await pairings.report(demonstrationVillage, named, planned);
  });
  afterAll(() => pairings.stop());

  const summary = async (id: string) => {
    const { pairing } = await pairings.ask(
      `query ($id: ID!) { pairing(id: $id) { demonstrationVillages {
        promised { value unit qualifier } named villages { totalCount nodes { id } } } } }`,
      { id },
    );
    return pairing.demonstrationVillages;
  };

  it('has a name, a region and the day on which it was named', async () => {
    const village = await pairings.entity(
      'DemonstrationVillage',
      { id: named.id },
      'name { zh en } named { date } region { name { zh } } pairing { id } revision history { revision }',
    );
    expect(village).toEqual({
      name: { zh: '测试村', en: 'Test Village' },
      named: { date: '2023-10-01' },
      region: { name: { zh: '内蒙古自治区' } },
      pairing: { id: QUIET },
      revision: 1,
      history: [{ revision: 1 }],
    });
  });

  it('adds one to the indicator, once it is more than a plan', async () => {
    expect((await pairings.activity(named.id))?.contributions).toEqual([
      {
        indicator: 'demonstration-villages',
        year: 2023,
        month: 10,
        value: '1',
        qualifier: 'EXACT',
      },
    ]);
    expect((await pairings.activity(planned.id))?.contributions).toEqual([]);
  });

  it('of the thirteen promised to all pairings together is promised to none alone', async () => {
    expect(await summary(PAIRINGS.huangnan)).toEqual({
      promised: null,
      named: 0,
      villages: { totalCount: 0, nodes: [] },
    });
  });

  it('is counted and listed as named once it is more than a plan', async () => {
    expect(await summary(QUIET)).toMatchObject({
      promised: null,
      named: 1,
      villages: { totalCount: 1, nodes: [{ id: named.id }] },
    });
  });

  it('counts among the confirmed ones once the other side has said so', async () => {
    const confirmed = async () => {
      const { pairing } = await pairings.ask(
        `query ($id: ID!) { pairing(id: $id) {
          demonstrationVillages(confirmation: [CONFIRMED]) { named villages { totalCount } } } }`,
        { id: QUIET },
      );
      return pairing.demonstrationVillages;
    };
    expect(await confirmed()).toEqual({ named: 0, villages: { totalCount: 0 } });
    await pairings.hear(
      demonstrationVillage,
      [named, planned].map(({ id }) => ({ id, confirmation: 'CONFIRMED' })),
    );
    expect(await confirmed()).toEqual({ named: 1, villages: { totalCount: 1 } });
  });

  it('is promised as often as the plans for its pairing say together', async () => {
    const plans = [testPlan({ year: 2022 }), testPlan({ year: 2023 })];
    await pairings.report(workPlan, ...plans);
    const promise = {
      pairingId: QUIET,
      indicator: 'demonstration-villages',
      promisedUnit: 'village',
    };
    await pairings.report(
      commitment,
      ...plans.map(({ id }, index) =>
        testCommitment({ ...promise, planId: id, promisedValue: index + 3 }),
      ),
    );
    expect((await summary(QUIET)).promised).toEqual({
      value: '7',
      unit: 'village',
      qualifier: 'EXACT',
    });
  });

  it('is null where no id is known', async () => {
    expect(await pairings.entity('DemonstrationVillage', { id: 'nothing' }, 'id')).toBeNull();
  });
});
