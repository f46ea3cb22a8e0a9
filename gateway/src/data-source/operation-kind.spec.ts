import { describe, expect, it } from 'vitest';
import { isQuery } from './operation-kind.ts';

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
