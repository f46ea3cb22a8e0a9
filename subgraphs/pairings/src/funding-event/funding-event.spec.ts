import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testFunding } from '../../test/records.ts';
import { fundingEvent } from './funding-event.writes.ts';

describe('government financial assistance', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  const granted = testFunding({
    ...dateColumns('funded', day('2023-05-20')),
    grantedFen: '9999999999900',
    projectsValue: 8,
  });
  const silent = testFunding({});
  const cancelled = testFunding({ grantedFen: '100', projectsValue: 1, status: 'CANCELLED' });

  beforeAll(async () => {
    pairings = await opened();
    await pairings.report(fundingEvent, granted, silent, cancelled);
  });
  afterAll(() => pairings.stop());

  const found = (id: string) =>
    pairings.entity(
      'FundingEvent',
      { id },
      'granted { fen yuan stage } projects { value unit } funded { date }',
    );

  it('says how much was paid out, and for how many projects', async () => {
    expect(await found(granted.id)).toEqual({
      granted: { fen: '9999999999900', yuan: '99999999999.00', stage: 'DISBURSED' },
      projects: { value: '8', unit: 'project' },
      funded: { date: '2023-05-20' },
    });
  });

  it('keeps what is not stated null, never zero', async () => {
    expect(await found(silent.id)).toEqual({
      granted: null,
      projects: null,
      funded: { date: null },
    });
  });

  it('adds its money and its projects to the indicators of its month', async () => {
    const month = { year: 2023, month: 5, qualifier: 'EXACT' };
    expect((await pairings.activity(granted.id))?.contributions).toEqual([
      { ...month, indicator: 'fiscal-assistance', value: '9999999999900' },
      { ...month, indicator: 'projects-implemented', value: '8' },
    ]);
  });

  it('without a figure counts as one that states none, and as no project', async () => {
    expect((await pairings.activity(silent.id))?.contributions).toMatchObject([
      { indicator: 'fiscal-assistance', value: null, qualifier: null },
    ]);
  });

  it('that was given up adds nothing', async () => {
    expect((await pairings.activity(cancelled.id))?.contributions).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing')).toBeNull();
  });
});
