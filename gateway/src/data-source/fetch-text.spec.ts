import { describe, expect, it } from 'vitest';
import { asJson, isQuery } from './fetch-text.ts';

describe('a document', () => {
  it.each([
    '{ a }',
    'query A { a }',
    'fragment F on T { a } query { ...F }',
    '# mutation\nquery { mutation }',
  ])('is a query: %s', (text) => {
    expect(isQuery(text)).toBe(true);
    expect(isQuery(text)).toBe(true);
  });

  it.each([
    'mutation { a }',
    'query A { a } mutation B { b }',
    'subscription { a }',
    'nonsense {',
    '',
  ])('is none, as far as is known: %s', (text) => {
    expect(isQuery(text)).toBe(false);
  });
});

describe('a fetch as JSON', () => {
  it.each([
    { query: '{ a }' },
    { query: 'query "A"\n{ a }', variables: {}, operationName: undefined },
    { query: '{ a(b: "\\n\u2028") }', variables: { id: '黄南"', n: null, list: [1, { a: 'b' }] } },
    { query: 'query A { a }', variables: undefined, operationName: 'A' },
  ])('is what it would be in one piece, the first time and again: $query', (request) => {
    for (const json of [asJson(request), asJson(request)])
      expect(json).toBe(JSON.stringify(request));
  });
});
