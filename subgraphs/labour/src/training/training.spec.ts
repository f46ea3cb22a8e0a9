import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { heads, testTraining } from '../../test/records.ts';
import { training } from './training.writes.ts';

const PAIRING = 'test-pairing';
const YEAR = { on: '2023-01-01', end: '2023-12-31', precision: 'YEAR', text: '2023年' } as const;

describe('a training of workers', () => {
  let labour: Awaited<ReturnType<typeof opened>>;
  const year = testTraining({
    ...dateColumns('held', YEAR),
    ...heads('trainees', 300, 'AT_LEAST'),
    pairingId: PAIRING,
    topicZh: '电商直播',
    topicEn: 'live-stream e-commerce',
  });
  const course = testTraining({
    ...heads('trainees', 40),
    pairingId: PAIRING,
    partOfId: year.id,
  });

  beforeAll(async () => {
    labour = await opened();
    await labour.report(training, year);
    await labour.report(training, course);
  });
  afterAll(() => labour.stop());

  it('says what is taught and how many attended, in person-times', async () => {
    const { trainings } = await labour.entity(
      'Pairing',
      { id: PAIRING },
      'trainings { totalCount nodes { topic { zh en } trainees { value unit qualifier } held { date end precision text } partOf { id } } }',
    );
    expect(trainings).toEqual({
      totalCount: 2,
      nodes: [
        {
          topic: { zh: '电商直播', en: 'live-stream e-commerce' },
          trainees: { value: '300', unit: 'person-time', qualifier: 'AT_LEAST' },
          held: { date: '2023-01-01', end: '2023-12-31', precision: 'YEAR', text: '2023年' },
          partOf: null,
        },
        {
          topic: null,
          trainees: { value: '40', unit: 'person-time', qualifier: 'EXACT' },
          held: { date: null, end: null, precision: 'UNKNOWN', text: null },
          partOf: { id: year.id },
        },
      ],
    });
  });

  it('counts in its year, in no month of it', async () => {
    expect((await labour.activity(year.id))?.contributions).toEqual([
      { indicator: 'workers-trained', year: 2023, month: 0, value: '300', qualifier: 'AT_LEAST' },
    ]);
  });

  it('inside another is in its number already', async () => {
    expect((await labour.activity(course.id))?.contributions).toEqual([]);
  });

  it('is null where no id is known', async () => {
    expect(await labour.entity('Training', { id: 'nothing' }, 'id')).toBeNull();
  });
});
