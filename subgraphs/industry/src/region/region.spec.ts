import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testPark } from '../../test/records.ts';
import { industrialPark } from '../industrial-park/industrial-park.writes.ts';

const HOST = '620525';

describe("a region's industry", () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const park = (on: string, hostCode: string) =>
    testPark({ ...dateColumns('founded', day(on)), hostCode, builderCodes: [HOST] });
  const older = park('2021-01-01', HOST);
  const newer = park('2023-01-01', HOST);
  const elsewhere = park('2024-01-01', '620500');
  const undated = testPark({ hostCode: HOST });

  beforeAll(async () => {
    industry = await opened();
    await industry.report(industrialPark, older, undated, newer, elsewhere);
  });
  afterAll(() => industry.stop());

  it('is the parks that lie in it, not those it only builds, newest first and undated last', async () => {
    const { industrialParks } = await industry.entity(
      'Region',
      { code: HOST },
      'industrialParks { totalCount nodes { id } }',
    );
    expect(industrialParks).toEqual({
      totalCount: 3,
      nodes: [newer, older, undated].map(({ id }) => ({ id })),
    });
  });

  it('is empty for a region without parks', async () => {
    const { industrialParks } = await industry.entity(
      'Region',
      { code: '999999' },
      'industrialParks { totalCount nodes { id } }',
    );
    expect(industrialParks).toEqual({ totalCount: 0, nodes: [] });
  });
});
