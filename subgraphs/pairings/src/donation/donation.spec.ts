import { organizationId, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testDonation } from '../../test/records.ts';
import { donation } from './donation.writes.ts';

describe('a donation', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
  });
  afterAll(() => pairings.stop());

  const given = dateColumns('given', day('2023-11-11'));
  const SELECTION = 'form donor { id } value { yuan qualifier stage } given { date precision }';
  const found = (id: string) => pairings.entity('Donation', { id }, SELECTION);

  it('of the article has neither donor nor form nor value', async () => {
    expect(await found(shippedId('donation', 'F45'))).toEqual({
      form: null,
      donor: null,
      value: null,
      given: { date: '2023-03-01', precision: 'ONGOING' },
    });
    expect((await pairings.activity(shippedId('donation', 'F45')))?.contributions).toMatchObject([
      { indicator: 'social-donations', value: null, year: 0 },
    ]);
  });

  it('says who gave what', async () => {
    const cash = testDonation({
      ...given,
      form: 'CASH',
      donorId: organizationId('lianke'),
      valueFen: '123456',
    });
    await pairings.report(donation, cash);
    expect(await found(cash.id)).toEqual({
      form: 'CASH',
      donor: { id: organizationId('lianke') },
      value: { yuan: '1234.56', qualifier: 'EXACT', stage: 'DISBURSED' },
      given: { date: '2023-11-11', precision: 'DAY' },
    });
  });

  it.each([
    ['CASH', ['social-donations', 'social-donations-cash']],
    ['GOODS', ['social-donations']],
    ['CASH_AND_GOODS', ['social-donations']],
    [null, ['social-donations']],
  ] as const)('in the form %s adds to %j', async (form, indicators) => {
    const one = testDonation({ ...given, form, valueFen: '100' });
    await pairings.report(donation, one);
    const added = (await pairings.activity(one.id))?.contributions;
    expect(added).toEqual(
      indicators.map((indicator) => ({
        indicator,
        year: 2023,
        month: 11,
        value: '100',
        qualifier: 'EXACT',
      })),
    );
  });

  it('that is only announced adds nothing', async () => {
    const announced = testDonation({ ...given, valueFen: '100', status: 'ANNOUNCED' });
    await pairings.report(donation, announced);
    expect((await pairings.activity(announced.id))?.contributions).toEqual([]);
  });

  it('comes from an organization that is known', async () => {
    await expect(pairings.report(donation, testDonation({ donorId: 'nobody' }))).rejects.toThrow(
      /foreign key/,
    );
  });
});
