import { PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { contracted, day, testEvent } from '../../test/records.ts';
import { investmentEvent } from './investment-event.writes.ts';

const HEZUO = shippedId('investment_event', 'F01');
const HUANGNAN = shippedId('investment_event', 'F02');

describe('an investment promotion event', () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const held = testEvent({
    ...dateColumns('held', day('2024-02-29')),
    ...contracted(700_00),
    projectsValue: 3,
    projectsQualifier: 'AT_LEAST',
  });
  const announced = testEvent({ ...contracted(900_00), status: 'ANNOUNCED' });

  beforeAll(async () => {
    industry = await opened();
    await industry.report(investmentEvent, held, announced);
  });
  afterAll(() => industry.stop());

  const found = (id: string, selection: string) =>
    industry.entity('InvestmentEvent', { id }, selection);

  it('of Hezuo brought over 14 million: a floor, without a number of projects', async () => {
    const hezuo = await found(
      HEZUO,
      `contracted { yuan qualifier stage } paidIn { yuan } projects { value } sectors { zh } pairing { id }
       held { date precision text } agreements { totalCount }`,
    );
    expect(hezuo).toEqual({
      contracted: { yuan: '14000000.00', qualifier: 'AT_LEAST', stage: 'CONTRACTED' },
      paidIn: null,
      projects: null,
      sectors: [],
      pairing: { id: PAIRINGS.hezuo },
      held: { date: '2023-01-01', precision: 'YEAR', text: expect.stringContaining('2023年') },
      agreements: { totalCount: 0 },
    });
  });

  it('of Huangnan brought 192 million in 14 projects, the agreement of Lianke among them', async () => {
    const huangnan = await found(
      HUANGNAN,
      `contracted { yuan qualifier } projects { value unit qualifier } sectors { zh en }
       agreements { totalCount nodes { id contracted { yuan } } }`,
    );
    expect(huangnan).toMatchObject({
      contracted: { yuan: '192000000.00', qualifier: 'REPORTED' },
      projects: { value: '14', unit: 'project', qualifier: 'EXACT' },
      agreements: {
        totalCount: 1,
        nodes: [{ id: shippedId('agreement', 'F12'), contracted: { yuan: '5000000.00' } }],
      },
    });
    expect(huangnan.sectors).toHaveLength(5);
    expect(huangnan.sectors[0]).toEqual({ zh: '有机畜牧', en: 'organic livestock' });
  });

  it('that the source only names belongs to no pairing and states nothing', async () => {
    const fair = await found(
      shippedId('investment_event', 'F18 兰洽会'),
      'title { zh } pairing { id } contracted { fen } projects { value }',
    );
    expect(fair).toEqual({
      title: { zh: '兰洽会' },
      pairing: null,
      contracted: null,
      projects: null,
    });
  });

  it('adds its money and its projects to the indicators of its month', async () => {
    const month = { year: 2024, month: 2 };
    expect((await industry.activity(held.id))?.contributions).toEqual([
      { ...month, indicator: 'investment-contracted', value: '70000', qualifier: 'EXACT' },
      { ...month, indicator: 'projects-signed', value: '3', qualifier: 'AT_LEAST' },
    ]);
  });

  it('that is only announced adds nothing', async () => {
    expect((await industry.activity(announced.id))?.contributions).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
