import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { invalidOperations, unfitVariables } from './operations.ts';

const api = buildSchema('type Query { box(id: ID!, row: Int): Box } type Box { size: Int }');
const box = {
  name: 'box',
  text: 'query Box($id: ID!, $row: Int) { box(id: $id, row: $row) { size } }',
};

describe('the rule of operations', () => {
  it('names an operation that the API does not answer', () => {
    const wrong = { name: 'lid', text: '{ box(id: 1) { lid } }' };
    expect(invalidOperations(api, [box, wrong])).toEqual([
      'lid: Cannot query field "lid" on type "Box".',
    ]);
  });

  it('names variables that are missing, misspelt or of another type', () => {
    const found = unfitVariables(
      api,
      [box],
      [
        { operation: 'box', variables: { id: 'a' } },
        { operation: 'box', variables: {} },
        { operation: 'box', variables: { id: 'a', column: 1 } },
        { operation: 'box', variables: { id: 'a', row: 'first' } },
        { operation: 'lid', variables: {} },
      ],
    );
    expect(found).toEqual([
      'box: Variable "$id" of required type "ID!" was not provided.',
      'box: has no variable $column',
      expect.stringMatching(/^box: Variable "\$row" got invalid value "first"/),
      'lid: there is no such operation',
    ]);
  });
});
