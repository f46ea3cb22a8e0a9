import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, heads, testWorkshop } from '../../test/records.ts';
import { workshop } from './workshop.writes.ts';

const PAIRING = 'test-pairing';

describe('an assistance workshop', () => {
  let labour: Awaited<ReturnType<typeof opened>>;
  const known = testWorkshop({
    ...dateColumns('opened', day('2022-11-20')),
    ...heads('workers', 36),
    pairingId: PAIRING,
    regionCode: '620525',
  });
  const planned = testWorkshop({ pairingId: PAIRING, status: 'ANNOUNCED' });

  beforeAll(async () => {
    labour = await opened();
    await labour.report(workshop, planned, known);
  });
  afterAll(() => labour.stop());

  it('says where it works and how many work in it', async () => {
    const { workshops } = await labour.entity(
      'Pairing',
      { id: PAIRING },
      'workshops { totalCount nodes { name { zh } region { code } opened { date } workers { value unit } } }',
    );
    expect(workshops).toEqual({
      totalCount: 2,
      nodes: [
        {
          name: { zh: '测试车间' },
          region: { code: '620525' },
          opened: { date: '2022-11-20' },
          workers: { value: '36', unit: 'person' },
        },
        { name: { zh: '测试车间' }, region: null, opened: { date: null }, workers: null },
      ],
    });
  });

  it('counts as one workshop; its workers are no placements', async () => {
    expect((await labour.activity(known.id))?.contributions).toEqual([
      { indicator: 'assistance-workshops', year: 2022, month: 11, value: '1', qualifier: 'EXACT' },
    ]);
    const { placementSummary } = await labour.entity(
      'Pairing',
      { id: PAIRING },
      'placementSummary { headcount { value recordCount } }',
    );
    expect(placementSummary).toEqual({ headcount: { value: '0', recordCount: 0 } });
  });

  it('that is only announced does not count', async () => {
    expect((await labour.activity(planned.id))?.contributions).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await labour.entity('Workshop', { id: 'nothing' }, 'id')).toBeNull();
  });
});
