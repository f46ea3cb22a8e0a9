import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testBrand, testPlacement } from '../../test/records.ts';
import { placement } from '../placement/placement.writes.ts';
import { labourBrand } from './labour-brand.writes.ts';

const REGION = '632301';

describe('a labour brand', () => {
  let labour: Awaited<ReturnType<typeof opened>>;
  const old = testBrand({
    ...dateColumns('founded', day('2021-03-01')),
    regionCode: REGION,
    nameEn: 'Old',
  });
  const recent = testBrand({ ...dateColumns('founded', day('2023-03-01')), regionCode: REGION });
  const undated = testBrand({ regionCode: REGION, status: 'PLANNED' });

  beforeAll(async () => {
    labour = await opened();
    await labour.report(labourBrand, undated, old, recent);
    await labour.report(placement, testPlacement({ brandId: old.id }));
  });
  afterAll(() => labour.stop());

  it('is found by its id, with the placements under its name', async () => {
    const { labourBrand: found } = await labour.ask(
      `query ($id: ID!) { labourBrand(id: $id) {
        name { zh en } founded { date } region { code } status revision history { revision by { id } changes { field } }
        placements { totalCount nodes { brand { id } } } } }`,
      { id: old.id },
    );
    expect(found).toEqual({
      name: { zh: '测试品牌', en: 'Old' },
      founded: { date: '2021-03-01' },
      region: { code: REGION },
      status: 'DONE',
      revision: 1,
      history: [{ revision: 1, by: null, changes: [] }],
      placements: { totalCount: 1, nodes: [{ brand: { id: old.id } }] },
    });
  });

  it('is null where no id is known', async () => {
    expect(await labour.ask('{ labourBrand(id: "nothing") { id } }')).toEqual({
      labourBrand: null,
    });
  });

  it('is listed by its region, newest first and undated last, page by page', async () => {
    const page = (after: string | null) =>
      labour.ask(
        `query ($keys: [_Any!]!, $after: String) { _entities(representations: $keys) { ... on Region {
          labourBrands(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
        { keys: [{ __typename: 'Region', code: REGION }], after },
      );
    const first = (await page(null))._entities[0].labourBrands;
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ id: recent.id }, { id: old.id }],
      pageInfo: { hasNextPage: true },
    });
    const second = (await page(first.pageInfo.endCursor))._entities[0].labourBrands;
    expect(second).toMatchObject({
      totalCount: 3,
      nodes: [{ id: undated.id }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('is one brand more once it is more than a plan', async () => {
    expect((await labour.activity(recent.id))?.contributions).toEqual([
      { indicator: 'labour-brands', year: 2023, month: 3, value: '1', qualifier: 'EXACT' },
    ]);
    expect((await labour.activity(undated.id))?.contributions).toEqual([]);
  });
});
