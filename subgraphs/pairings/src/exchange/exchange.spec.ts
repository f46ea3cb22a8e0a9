import { shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testExchange } from '../../test/records.ts';
import { exchange } from './exchange.writes.ts';

describe('an exchange', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
  });
  afterAll(() => pairings.stop());

  const held = dateColumns('held', day('2023-06-15'));
  const found = (id: string, selection: string) => pairings.entity('Exchange', { id }, selection);

  it('of the working groups goes on since March 2023, and belongs to no single pairing', async () => {
    const research = await found(
      shippedId('exchange', 'F43'),
      'kind status occurred { date end precision text } participants { value } pairing { id } provenance { confidence }',
    );
    expect(research).toEqual({
      kind: 'FIELD_RESEARCH',
      status: 'IN_PROGRESS',
      occurred: { date: '2023-03-01', end: null, precision: 'ONGOING', text: '自3月份开始至今' },
      participants: null,
      pairing: null,
      provenance: { confidence: 'STATED' },
    });
  });

  it.each([
    ['LEADERSHIP_VISIT', 'leaders-visits', '1'],
    ['THREE_EXCHANGES', 'three-exchanges-events', '1'],
    ['TRAINING', 'cadres-trained', '40'],
  ] as const)('of kind %s adds to %s', async (kind, indicator, value) => {
    const one = testExchange({ ...held, kind, participantsValue: 40 });
    await pairings.report(exchange, one);
    expect((await pairings.activity(one.id))?.contributions).toEqual([
      { indicator, year: 2023, month: 6, value, qualifier: 'EXACT' },
    ]);
  });

  it.each(['FIELD_RESEARCH', 'STUDY_VISIT', 'SYMPOSIUM', 'OTHER'] as const)(
    'of kind %s adds to no indicator',
    async (kind) => {
      const one = testExchange({ ...held, kind, participantsValue: 40 });
      await pairings.report(exchange, one);
      expect((await pairings.activity(one.id))?.contributions).toEqual([]);
    },
  );

  it('that is only planned adds nothing', async () => {
    const planned = testExchange({ ...held, kind: 'LEADERSHIP_VISIT', status: 'PLANNED' });
    await pairings.report(exchange, planned);
    expect((await pairings.activity(planned.id))?.contributions).toEqual([]);
  });

  it('counts persons, but a training person-times', async () => {
    const visit = testExchange({ kind: 'STUDY_VISIT', participantsValue: 9 });
    const training = testExchange({ kind: 'TRAINING', participantsValue: 9 });
    await pairings.report(exchange, visit, training);
    const selection = 'participants { value unit }';
    expect(await found(visit.id, selection)).toEqual({
      participants: { value: '9', unit: 'person' },
    });
    expect(await found(training.id, selection)).toEqual({
      participants: { value: '9', unit: 'person-time' },
    });
    expect((await pairings.activity(training.id))?.quantities).toMatchObject([
      { value: '9', unit: 'person-time' },
    ]);
  });

  it('is null where no id is known', async () => {
    expect(await found('nothing', 'id')).toBeNull();
  });
});
