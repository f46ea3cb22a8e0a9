import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, paidIn, testPark, testSettlement } from '../../test/records.ts';
import { industrialPark } from '../industrial-park/industrial-park.writes.ts';
import { settlement } from './settlement.writes.ts';

describe("an enterprise's settlement", () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const park = testPark({});
  const known = testSettlement({
    ...dateColumns('settled', day('2023-09-09')),
    ...paidIn(2_000_00, 'APPROXIMATE'),
    enterpriseId: 'organization_test',
    parkId: park.id,
    hostCode: '632301',
    section: 'I',
    jobsValue: 12,
    jobsQualifier: 'EXACT',
  });
  const silent = testSettlement({});
  const givenUp = testSettlement({ ...paidIn(5_00), status: 'CANCELLED' });

  beforeAll(async () => {
    industry = await opened();
    await industry.report(industrialPark, park);
    await industry.report(settlement, known, silent, givenUp);
  });
  afterAll(() => industry.stop());

  const found = (id: string, selection: string) => industry.entity('Settlement', { id }, selection);
  const SELECTION =
    'enterprise { id } park { id } host { code } section paidIn { yuan qualifier stage } jobs { value unit }';

  it('says who settled where, with what money and how many jobs', async () => {
    expect(await found(known.id, `settled { date } ${SELECTION}`)).toEqual({
      settled: { date: '2023-09-09' },
      enterprise: { id: 'organization_test' },
      park: { id: park.id },
      host: { code: '632301' },
      section: 'I',
      paidIn: { yuan: '2000.00', qualifier: 'APPROXIMATE', stage: 'PAID_IN' },
      jobs: { value: '12', unit: 'person' },
    });
  });

  it('keeps what is not stated null, never zero', async () => {
    const answer = await found(silent.id, SELECTION);
    expect(Object.values(answer as object)).toEqual([null, null, null, null, null, null]);
  });

  it('is one enterprise more, and a payment where one is reported', async () => {
    const month = { year: 2023, month: 9 };
    expect((await industry.activity(known.id))?.contributions).toEqual([
      { ...month, indicator: 'enterprises-settled', value: '1', qualifier: 'EXACT' },
      { ...month, indicator: 'investment-paid-in', value: '200000', qualifier: 'APPROXIMATE' },
    ]);
    expect((await industry.activity(silent.id))?.contributions).toMatchObject([
      { indicator: 'enterprises-settled', year: 0, month: 0 },
    ]);
  });

  it('that was given up adds nothing', async () => {
    expect((await industry.activity(givenUp.id))?.contributions).toEqual([]);
  });

  it('lies in a section of GB/T 4754-2017 only', async () => {
    await expect(industry.report(settlement, testSettlement({ section: 'U' }))).rejects.toThrow(
      /violates check constraint/,
    );
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
