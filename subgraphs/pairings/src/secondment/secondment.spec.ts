import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSecondment } from '../../test/records.ts';
import { secondment } from './secondment.writes.ts';

describe('a secondment', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  const began = dateColumns('began', day('2022-08-01'));
  const officials = testSecondment({ ...began, personsValue: 3 });
  const professionals = testSecondment({
    ...began,
    role: 'PROFESSIONAL',
    personsValue: 20,
    personsQualifier: 'AT_LEAST',
  });
  const silent = testSecondment({});
  const planned = testSecondment({ personsValue: 5, status: 'PLANNED' });

  beforeAll(async () => {
    pairings = await opened();
    await pairings.report(secondment, officials, professionals, silent, planned);
  });
  afterAll(() => pairings.stop());

  const found = (id: string) =>
    pairings.entity(
      'Secondment',
      { id },
      'role persons { value unit qualifier } began { date } status',
    );

  it('is a head count: nobody is named', async () => {
    expect(await found(professionals.id)).toEqual({
      role: 'PROFESSIONAL',
      persons: { value: '20', unit: 'person', qualifier: 'AT_LEAST' },
      began: { date: '2022-08-01' },
      status: 'DONE',
    });
    expect(await found(silent.id)).toMatchObject({ persons: null, began: { date: null } });
  });

  it('adds officials and professionals to indicators of their own', async () => {
    const month = { year: 2022, month: 8 };
    expect((await pairings.activity(officials.id))?.contributions).toEqual([
      { ...month, indicator: 'officials-seconded', value: '3', qualifier: 'EXACT' },
    ]);
    expect((await pairings.activity(professionals.id))?.contributions).toEqual([
      { ...month, indicator: 'professionals-sent', value: '20', qualifier: 'AT_LEAST' },
    ]);
  });

  it('without a number counts as one that states none', async () => {
    expect((await pairings.activity(silent.id))?.contributions).toMatchObject([
      { indicator: 'officials-seconded', value: null },
    ]);
  });

  it('that is only planned adds nothing', async () => {
    expect((await pairings.activity(planned.id))?.contributions).toEqual([]);
  });

  it('of fewer than no person is refused', async () => {
    await expect(pairings.report(secondment, testSecondment({ personsValue: -1 }))).rejects.toThrow(
      /violates check constraint/,
    );
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing')).toBeNull();
  });
});
