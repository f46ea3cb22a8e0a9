import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, heads, testBrand, testPlacement } from '../../test/records.ts';
import { labourBrand } from '../labour-brand/labour-brand.writes.ts';
import { placement } from './placement.writes.ts';

describe('a placement', () => {
  let labour: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    labour = await opened();
  });
  afterAll(() => labour.stop());

  const brand = testBrand({});
  const whole = testPlacement({
    ...dateColumns('placed', day('2023-05-04')),
    ...heads('headcount', 120, 'AT_LEAST'),
    ...heads('liftedOut', 45),
    destination: 'EASTERN_PARTNER',
    brandId: brand.id,
    employerId: 'organization_test',
  });
  const part = testPlacement({ ...heads('headcount', 30), partOfId: whole.id });
  const planned = testPlacement({ ...heads('headcount', 500), status: 'PLANNED' });
  const silent = testPlacement({});

  beforeAll(async () => {
    await labour.report(labourBrand, brand);
    await labour.report(placement, whole);
    await labour.report(placement, part, planned, silent);
  });

  it('says who was placed where, under which brand and by whom', async () => {
    const found = await labour.entity(
      'Placement',
      { id: whole.id },
      `destination headcount { value unit qualifier } liftedOutOfPoverty { value unit qualifier }
       brand { id name { zh } } employer { id } placed { date precision } partOf { id }`,
    );
    expect(found).toEqual({
      destination: 'EASTERN_PARTNER',
      headcount: { value: '120', unit: 'person', qualifier: 'AT_LEAST' },
      liftedOutOfPoverty: { value: '45', unit: 'person', qualifier: 'EXACT' },
      brand: { id: brand.id, name: { zh: '测试品牌' } },
      employer: { id: 'organization_test' },
      placed: { date: '2023-05-04', precision: 'DAY' },
      partOf: null,
    });
  });

  it('keeps what is not stated null, never zero', async () => {
    const found = await labour.entity(
      'Placement',
      { id: silent.id },
      'destination headcount { value } liftedOutOfPoverty { value } brand { id } employer { id }',
    );
    expect(Object.values(found as object)).toEqual([null, null, null, null, null]);
  });

  it('and what lies inside it know each other', async () => {
    const inside = await labour.entity('Placement', { id: part.id }, 'partOf { id }');
    expect(inside).toEqual({ partOf: { id: whole.id } });
    const around = await labour.entity(
      'Placement',
      { id: whole.id },
      'parts { totalCount nodes { id } }',
    );
    expect(around).toEqual({ parts: { totalCount: 1, nodes: [{ id: part.id }] } });
  });

  it('is null where no id is known', async () => {
    expect(await labour.entity('Placement', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('is found by its activity and its employer', async () => {
    const { placement: found } = await labour.entity(
      'Activity',
      { id: whole.id },
      'placement { id } training { id }',
    );
    expect(found).toEqual({ id: whole.id });
    const { placements } = await labour.entity(
      'Organization',
      { id: 'organization_test' },
      'placements { totalCount nodes { id } }',
    );
    expect(placements).toEqual({ totalCount: 1, nodes: [{ id: whole.id }] });
  });

  it('adds its head counts to the indicators of its month', async () => {
    const activity = await labour.activity(whole.id);
    expect(activity?.contributions).toEqual([
      {
        indicator: 'rural-workers-employed',
        year: 2023,
        month: 5,
        value: '120',
        qualifier: 'AT_LEAST',
      },
      {
        indicator: 'lifted-out-workers-employed',
        year: 2023,
        month: 5,
        value: '45',
        qualifier: 'EXACT',
      },
    ]);
  });

  it('adds nothing that is inside another, or only intended', async () => {
    expect((await labour.activity(part.id))?.contributions).toEqual([]);
    expect((await labour.activity(part.id))?.partOf).toBe(whole.id);
    expect((await labour.activity(planned.id))?.contributions).toEqual([]);
  });

  it('without a number counts as one that states none', async () => {
    const activity = await labour.activity(silent.id);
    expect(activity?.contributions.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['rural-workers-employed', null],
      ['lifted-out-workers-employed', null],
    ]);
    expect(activity?.quantities).toEqual([]);
  });

  it('cannot have more lifted out of poverty than were placed, unless the head count is a floor', async () => {
    const more = { ...heads('headcount', 10), ...heads('liftedOut', 11) };
    await expect(labour.report(placement, testPlacement(more))).rejects.toThrow(
      'lifted_out_within_headcount',
    );
    const floor = testPlacement({ ...more, ...heads('headcount', 10, 'AT_LEAST') });
    await labour.report(placement, floor);
    const { headcount } = await labour.entity(
      'Placement',
      { id: floor.id },
      'headcount { value qualifier }',
    );
    expect(headcount).toEqual({ value: '10', qualifier: 'AT_LEAST' });
  });

  it('cannot state a number without saying how sure it is', async () => {
    const unqualified = testPlacement({ headcountValue: 10 });
    await expect(labour.report(placement, unqualified)).rejects.toThrow(
      /violates check constraint/,
    );
  });
});
