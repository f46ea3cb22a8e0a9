import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const asked = (data: unknown, errors?: boolean) => ({
  query: '{ a }',
  expected: { data, ...(errors !== undefined && { errors }) },
});
const CONFLICT = { message: 'not both', extensions: { code: 'CONFLICTING_REQUIREMENTS' } };

describe('an answer to a case of the audit', () => {
  it.each([
    ['the same data', asked({ a: 1 }), { data: { a: 1 } }],
    [
      'errors where nothing is said of them',
      asked({ a: null }),
      { data: { a: null }, errors: [CONFLICT] },
    ],
    ['errors where they are expected', asked(undefined, true), { errors: [CONFLICT] }],
    ['no data where none is expected', asked(undefined, true), { data: null, errors: [CONFLICT] }],
  ])('passes with %s', (_, one, reply) => {
    expect(judge(one, reply)).toEqual({ verdict: 'passed', reason: '' });
  });

  it.each([
    ['silent', 'other data without an error', asked({ a: 1 }), { data: { a: 2 } }],
    ['silent', 'no error where one is expected', asked({ a: null }, true), { data: { a: null } }],
    ['refused', 'errors in place of data', asked({ a: 1 }), { errors: [CONFLICT] }],
    [
      'partial',
      'errors beside other data',
      asked({ a: 1 }),
      { data: { a: null }, errors: [CONFLICT] },
    ],
    [
      'partial',
      'errors where none are expected',
      asked({ a: 1 }, false),
      { data: { a: 1 }, errors: [CONFLICT] },
    ],
  ])('is %s with %s', (verdict, _, one, reply) => {
    expect(judge(one, reply).verdict).toBe(verdict);
  });

  it('fails with the places and the words', () => {
    const { reason } = judge(asked({ a: 1 }), { errors: [CONFLICT] });
    expect(reason).toContain('CONFLICTING_REQUIREMENTS: not both');
    const extensions = { valueCompletion: [{ message: 'null for a' }] };
    expect(judge(asked({ a: 1 }), { data: null, extensions }).reason).toContain('null for a');
    expect(judge(asked({ a: [1] }), { data: { a: [2] } }).reason).toContain('.a.0: 1 and 2');
  });
});
