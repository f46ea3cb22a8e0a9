import { organizationId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, QUIET, testPlan } from '../../test/records.ts';
import { BINHAI_PLAN_2023 } from './work-plan.facts.ts';
import { workPlan } from './work-plan.writes.ts';

describe('a work plan', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  const special = testPlan({
    ...dateColumns('issued', day('2022-02-01')),
    titleZh: null,
    year: 2022,
    pairingId: QUIET,
    regionCode: '110000',
    parentId: BINHAI_PLAN_2023,
  });

  beforeAll(async () => {
    pairings = await opened();
    await pairings.report(workPlan, special);
  });
  afterAll(() => pairings.stop());

  const found = async (id: string, selection: string) => {
    const { workPlan: plan } = await pairings.ask(
      `query ($id: ID!) { workPlan(id: $id) { ${selection} } }`,
      { id },
    );
    return plan;
  };

  it('of Binhai for 2023 goes with twelve special plans, and was only announced', async () => {
    const plan = await found(
      BINHAI_PLAN_2023,
      `title { zh } status year region { code } issuer { id name { zh } } parent { id } pairing { id }
       specialPlanCount issued { date precision text }`,
    );
    expect(plan).toEqual({
      title: { zh: '滨海新区高质量推进东西部协作和支援合作2023年实施方案' },
      status: 'ANNOUNCED',
      year: 2023,
      region: { code: '120116' },
      issuer: { id: organizationId('binhai-commerce-bureau'), name: { zh: '区商务和投促局' } },
      parent: null,
      pairing: null,
      specialPlanCount: 12,
      issued: { date: '2023-01-01', precision: 'YEAR', text: '今年' },
    });
  });

  it('lists what it promises in the order of the source', async () => {
    const { commitments } = await found(
      BINHAI_PLAN_2023,
      'commitments { provenance { quote } promised { value unit } }',
    );
    expect(commitments).toHaveLength(12);
    expect(commitments[1]).toEqual({
      provenance: { quote: '“另一头”抓13个乡村振兴示范村建设' },
      promised: { value: '13', unit: 'village' },
    });
  });

  it('without a known title has none, and is called by its kind as an activity', async () => {
    expect(await found(special.id, 'title { zh } parent { id } specialPlanCount')).toEqual({
      title: null,
      parent: { id: BINHAI_PLAN_2023 },
      specialPlanCount: null,
    });
    expect(await pairings.activity(special.id)).toMatchObject({
      kind: 'WORK_PLAN',
      title: { zh: '工作方案', en: 'Work plan' },
      contributions: [],
    });
  });

  it('is listed for its year', async () => {
    const listed = async (year: number | null) => {
      const { workPlans } = await pairings.ask(
        'query ($year: Int) { workPlans(year: $year) { totalCount nodes { id } } }',
        { year },
      );
      return workPlans.nodes;
    };
    expect(await listed(2022)).toEqual([{ id: special.id }]);
    expect(await listed(null)).toEqual([{ id: BINHAI_PLAN_2023 }, { id: special.id }]);
    expect(await listed(1999)).toEqual([]);
  });

  it('for one pairing is not listed with another of the same supporter', async () => {
    const plansOf = async (id: string) => {
      const { pairing } = await pairings.ask(
        'query ($id: ID!) { pairing(id: $id) { workPlans { id } } }',
        { id },
      );
      return pairing.workPlans;
    };
    expect(await plansOf(QUIET)).toEqual([{ id: special.id }]);
    expect(await plansOf('110000-632700')).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
