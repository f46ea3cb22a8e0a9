import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { misnamed } from './names.ts';

describe('the rule of names', () => {
  it('names what is cased against the rules, wherever it stands', () => {
    const api = buildSchema(`
      type Query { Box(first_row: Int): box }
      type box { in_use: Boolean size: Size }
      enum Size { Large SMALL_ER }
      input Place { Shelf: Int }
    `);
    expect(misnamed(api).toSorted()).toEqual([
      'Place.Shelf is not in camelCase',
      'Query.Box is not in camelCase',
      'Query.Box(first_row:) is not in camelCase',
      'Size.Large is not in UPPER_CASE',
      'box is not in PascalCase',
      'box.in_use is not in camelCase',
    ]);
  });

  it('wants queries to be nouns', () => {
    const api = buildSchema('type Query { getBox: Int listing: Int getaway: Int }');
    expect(misnamed(api)).toEqual(['Query.getBox is no noun: leave out the verb']);
  });

  it('wants mutations to take one input and to answer a payload', () => {
    const api = buildSchema(`
      type Query { now: Int }
      type Mutation {
        fold(input: FoldInput!): FoldPayload!
        tear(input: FoldInput!): Boolean
        open(id: ID!): FoldPayload!
        close: FoldPayload!
      }
      input FoldInput { times: Int }
      type FoldPayload { times: Int }
    `);
    expect(misnamed(api)).toEqual(
      ['tear', 'open', 'close'].map(
        (name) => `Mutation.${name} does not take one \`input\` and answer a payload`,
      ),
    );
  });
});
