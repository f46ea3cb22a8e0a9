import { createRequire } from 'node:module';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLSchema, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';

const required = createRequire(import.meta.url);

describe('graphql', () => {
  it('is one copy, whoever loads it', () => {
    const schema = buildSubgraphSchema(parse('type Query { now: Int }'));
    expect(schema).toBeInstanceOf(GraphQLSchema);
    expect(required('graphql')).toHaveProperty('GraphQLSchema', GraphQLSchema);
  });

  it('is one copy in its inner files too', () => {
    expect(required('graphql/execution/values')).toHaveProperty(
      'getVariableValues',
      getVariableValues,
    );
    expect(required('graphql/error/GraphQLError')).toHaveProperty('GraphQLError', GraphQLError);
  });
});
