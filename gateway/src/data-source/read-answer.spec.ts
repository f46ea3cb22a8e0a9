import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

const read = (text: string, { status = 200, contentType = 'application/json' } = {}) =>
  readAnswer({ status, contentType, text });
const errors = [{ message: 'no' }];

describe('an answer over HTTP', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/graphql-response+json',
    'Application/JSON',
  ])('is read as %s', (contentType) => {
    expect(read('{"data":{"a":1}}', { contentType })).toEqual({ data: { a: 1 } });
  });

  it.each([
    ['{"data":{"a":1},"errors":[]}', { data: { a: 1 } }],
    ['{"data":{"a":1},"errors":null}', { data: { a: 1 } }],
    ['{"data":null,"errors":[{"message":"no"}]}', { data: null, errors }],
    ['{"errors":[{"message":"no"}],"extensions":{}}', { errors }],
    ['{"data":null}', { data: null }],
  ])('may be %s', (text, answer) => {
    expect(read(text)).toEqual(answer);
  });

  it('counts whatever its status, if it is GraphQL', () => {
    expect(read('{"errors":[{"message":"no"}]}', { status: 503 })).toEqual({ errors });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '5',
    '{}',
    '{"data":[]}',
    '{"data":5}',
    '{"errors":[]}',
    '{"errors":{}}',
    '{"errors":["no"]}',
    '{"errors":[{}]}',
    '{"message":"hello"}',
  ])('is none when it is %j', (text) => {
    expect(() => read(text)).toThrow(/^answered 200 with /);
  });

  it('is none in another type', () => {
    expect(() => read('{"data":{}}', { status: 502, contentType: 'text/html' })).toThrow(
      'answered 502 as text/html instead of JSON',
    );
    expect(() => read('', { status: 204, contentType: '' })).toThrow(
      'answered 204 as nothing instead of JSON',
    );
  });
});
