import { gatewayIdentity } from '@jiedui/identity';
import { describe, expect, it } from 'vitest';
import { asJson, isOfEntities, isQuery, keyOf } from './fetch-text.ts';

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

describe('two fetches', () => {
  const fetch = { query: '{ a }', variables: { id: '1' }, operationName: 'A' };
  const key = keyOf(fetch, undefined);

  it('are one where who asks, text, operation and variables are equal', () => {
    expect(keyOf({ ...fetch, variables: { id: '1' } }, undefined)).toBe(key);
  });

  it.each([
    ['text', { ...fetch, query: '{ b }' }, undefined],
    ['operation', { ...fetch, operationName: 'B' }, undefined],
    ['variables', { ...fetch, variables: { id: 1 } }, undefined],
    ['who asks', fetch, gatewayIdentity],
  ])('are two where they differ in %s', (_, other, identity) => {
    expect(keyOf(other, identity)).not.toBe(key);
  });
});

describe('a fetch for entities', () => {
  it.each([
    [
      'query($representations:[_Any!]!){_entities(representations:$representations){__typename}}',
      true,
    ],
    ['{ _entities(representations: []) { __typename } parks { name } }', false],
    ['{ a: _entities(representations: []) { __typename } }', false],
    ['query ($representations: [Int]) { parks(ids: $representations) { name } }', false],
    ['mutation { _entities }', false],
    ['{', false],
  ])('is known by asking for nothing else: %s', (text, is) => {
    expect(isOfEntities(text)).toBe(is);
  });
});
