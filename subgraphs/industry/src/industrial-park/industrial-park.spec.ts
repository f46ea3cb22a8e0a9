import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testPark, testSettlement, year } from '../../test/records.ts';
import { settlement } from '../settlement/settlement.writes.ts';
import { industrialPark } from './industrial-park.writes.ts';

describe('a co-built industrial park', () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const known = testPark({
    ...dateColumns('founded', year(2022)),
    hostCode: '620525',
    builderCodes: ['620525', '120116'],
  });
  const planned = testPark({ status: 'PLANNED' });
  const tenant = (on: string, jobs: number | null) =>
    testSettlement({
      ...dateColumns('settled', day(on)),
      parkId: known.id,
      jobsValue: jobs,
      jobsQualifier: jobs === null ? null : 'AT_LEAST',
    });
  const older = tenant('2022-05-01', 30);
  const newer = tenant('2023-05-01', null);
  const intending = { ...tenant('2024-05-01', 500), status: 'PLANNED' as const };

  beforeAll(async () => {
    industry = await opened();
    await industry.report(industrialPark, known, planned);
    await industry.report(settlement, older, newer, intending);
  });
  afterAll(() => industry.stop());

  const found = async (id: string, selection: string) => {
    const { industrialPark: answer } = await industry.ask(
      `query ($id: ID!) { industrialPark(id: $id) { ${selection} } }`,
      { id },
    );
    return answer;
  };

  it('says where it lies and who builds it, in the order of the source', async () => {
    const park = await found(
      known.id,
      'name { zh en } founded { date end precision text } host { code } builders { code }',
    );
    expect(park).toEqual({
      name: { zh: '测试产业园', en: null },
      founded: { date: '2022-01-01', end: '2022-12-31', precision: 'YEAR', text: '2022年' },
      host: { code: '620525' },
      builders: [{ code: '620525' }, { code: '120116' }],
    });
  });

  it('lists its tenants, newest first, and counts those that have settled, and their jobs', async () => {
    const park = await found(
      known.id,
      `settlements { value recordCount missingCount } jobs { value atLeast recordCount missingCount }
       tenants { totalCount nodes { id } }`,
    );
    expect(park).toEqual({
      settlements: { value: '2', recordCount: 2, missingCount: 0 },
      jobs: { value: '30', atLeast: true, recordCount: 2, missingCount: 1 },
      tenants: { totalCount: 3, nodes: [intending, newer, older].map(({ id }) => ({ id })) },
    });
  });

  it('counts and lists what the other side has confirmed, where that alone is asked for', async () => {
    await industry.hear(settlement, [
      { id: older.id, confirmation: 'CONFIRMED' },
      { id: intending.id, confirmation: 'CONFIRMED' },
    ]);
    const park = await found(
      known.id,
      `settlements(confirmation: [CONFIRMED]) { value } jobs(confirmation: [CONFIRMED]) { value recordCount missingCount }
       tenants(confirmation: [CONFIRMED]) { totalCount }
       counted: tenants(confirmation: [CONFIRMED], countedOnly: true) { totalCount nodes { id } }`,
    );
    expect(park).toEqual({
      settlements: { value: '1' },
      jobs: { value: '30', recordCount: 1, missingCount: 0 },
      tenants: { totalCount: 2 },
      counted: { totalCount: 1, nodes: [{ id: older.id }] },
    });
  });

  it('without tenants has 0 of 0 records', async () => {
    expect(await found(planned.id, 'jobs { value recordCount } host { code }')).toEqual({
      jobs: { value: '0', recordCount: 0 },
      host: null,
    });
  });

  it('is one park more in its year, once it is more than a plan', async () => {
    expect((await industry.activity(known.id))?.contributions).toEqual([
      {
        indicator: 'industrial-parks-co-built',
        year: 2022,
        month: 0,
        value: '1',
        qualifier: 'EXACT',
      },
    ]);
    expect((await industry.activity(planned.id))?.contributions).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
