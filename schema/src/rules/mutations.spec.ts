import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rigidMutations } from './mutations.ts';

describe('the rule of mutations', () => {
  it('wants one input and a payload, neither of them null', () => {
    const api = buildSchema(`
      type Query { now: Int }
      type Mutation {
        fold(input: FoldInput!): FoldPayload!
        tear(input: FoldInput!): Boolean
        bend(input: FoldInput): FoldPayload!
        open(id: ID!): FoldPayload!
        close: FoldPayload!
        cut(input: FoldInput!, times: Int): FoldPayload!
      }
      input FoldInput { times: Int }
      type FoldPayload { times: Int }
    `);
    expect(rigidMutations(api)).toEqual(
      ['tear', 'bend', 'open', 'close', 'cut'].map(
        (name) => `Mutation.${name} does not take one \`input\` and answer a payload`,
      ),
    );
  });

  it('asks nothing of a graph that only reads', () => {
    expect(rigidMutations(buildSchema('type Query { now: Int }'))).toEqual([]);
  });
});
