import { describe, expect, it } from 'vitest';
import { answersOf } from './batch-answer.ts';
import type { BatchAnswer } from './batch-answer.ts';

const READ = { rows: [{ table: 'agreement' }], hasWords: false };
const ANSWERS = [
  '{"data":{"name":"州, \\"县\\" 😀"}}',
  '{"data":null,"errors":[{"message":"no"}]}',
];

/** As a subgraph writes it, but for what is said otherwise. */
const batch = (more: Partial<BatchAnswer> = {}): BatchAnswer => ({
  status: 200,
  contentType: 'application/json; charset=utf-8',
  text: `{"answers":[${ANSWERS.join()}],"reads":${JSON.stringify([READ, null])}}`,
  lengths: ANSWERS.map(({ length }) => length).join(),
  mostOperations: 16,
  ...more,
});

describe('the answers of a batch', () => {
  it('are each as if it had come alone', () => {
    const answers = answersOf(batch(), 2);
    expect(answers.map(({ text }) => text)).toEqual(ANSWERS);
    expect(answers.map(({ read }) => read)).toEqual([READ, undefined]);
    expect(answers[0]).toMatchObject({
      status: 200,
      contentType: 'application/json; charset=utf-8',
    });
  });

  it('may say nothing of what they were read from', () => {
    const text = batch().text.replace(/"reads":.*/, '"reads":"nonsense"}');
    expect(answersOf(batch({ text }), 2).map(({ read }) => read)).toEqual([undefined, undefined]);
  });

  it.each([
    [
      'a refusal',
      {
        status: 400,
        text: '{"errors":[{"message":"Send JSON with a query"}]}',
        lengths: undefined,
      },
    ],
    ['the answer to one', { text: ANSWERS[0] as string, lengths: undefined }],
    ['no lengths', { lengths: undefined }],
    ['lengths of another', { lengths: '3,4' }],
    ['lengths that are none', { lengths: 'a,b' }],
    ['fewer answers', { lengths: String((ANSWERS[0] as string).length) }],
    ['half of it', { text: batch().text.slice(0, 40) }],
  ])('cannot be read from %s', (_, more) => {
    expect(() => answersOf(batch(more), 2)).toThrow(/answered \d+ to 2 operations at once/);
  });
});
