import { describe, expect, it } from 'vitest';
import { fetchFields } from './fetch-fields.ts';

describe('the fields of a fetch', () => {
  it('are the root fields by the names of the client', () => {
    expect(fetchFields({ query: '{ a: pairing { id } b __typename }' })).toEqual([['a'], ['b']]);
  });

  it('are the fields of each representation, by its type', () => {
    const representations = [
      { __typename: 'Pairing', id: 1 },
      { __typename: 'Region', code: 2 },
    ];
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      __typename ... on Pairing { agreements { id } parks } ... on Region { parks: zones } } }`;
    expect(fetchFields({ query, variables: { representations } })).toEqual([
      ['_entities', 0, 'agreements'],
      ['_entities', 0, 'parks'],
      ['_entities', 1, 'parks'],
    ]);
  });

  it('are all of them where the fragment is on an interface of the type', () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Node { note } } }';
    expect(
      fetchFields({ query, variables: { representations: [{ __typename: 'Region' }] } }),
    ).toEqual([['_entities', 0, 'note']]);
  });

  it('are found in fragments, each once', () => {
    expect(
      fetchFields({
        query:
          'query { ...F ... { a } } fragment F on Query { a b ...G } fragment G on Query { c }',
      }),
    ).toEqual([['a'], ['b'], ['c']]);
  });

  it('leave out what was skipped', () => {
    const query =
      'query ($no: Boolean!) { a @include(if: $no) b @skip(if: true) c @include(if: true) d @skip(if: $no) e @tag }';
    expect(fetchFields({ query, variables: { no: false } })).toEqual([['c'], ['d'], ['e']]);
  });

  it("are a client's own field of the name _entities", () => {
    expect(fetchFields({ query: '{ _entities: pairing { id } other }' })).toEqual([
      ['_entities'],
      ['other'],
    ]);
  });
});
