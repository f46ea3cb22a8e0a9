import { buildSchema, GraphQLInt, GraphQLList, GraphQLString, Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { blanksOf, isListOfObjects, partsOf, textOf, valueOf, withValue } from './edit.ts';

const SCHEMA = buildSchema(`
  "A span of days."
  input Period { "The first day." from: String to: String = "2026-12-31" }
  input Row { n: Int }
  type Query { a(period: Period, ids: [ID!]!, rows: [Row!], first: Int = 20): Int }
`);
const operationOf = (text: string) =>
  parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;

describe('what a form asks for', () => {
  it('is each variable of the operation, with what is meant where it stays empty', () => {
    const blanks = blanksOf(
      operationOf(
        'query ($period: Period, $ids: [ID!]!, $first: Int = 10, $x: Unknown) { a(ids: $ids) }',
      ),
      SCHEMA,
    );
    expect(
      blanks.map(({ name, type, about, fallback }) => [name, String(type), about, fallback]),
    ).toEqual([
      ['period', 'Period', 'A span of days.', ''],
      ['ids', '[ID!]!', expect.any(String), ''],
      ['first', 'Int', expect.any(String), '10'],
    ]);
    expect(partsOf(blanks[0]!.type)).toMatchObject([
      { name: 'from', about: 'The first day.', fallback: '' },
      { name: 'to', fallback: '"2026-12-31"' },
    ]);
    expect(partsOf(blanks[1]!.type)).toBeUndefined();
    expect(isListOfObjects(SCHEMA.getQueryType()!.getFields()['a']!.args[2]!.type)).toBe(true);
  });
});

describe('a line of text', () => {
  it('is a value of its type, and nothing where it is empty', () => {
    expect(valueOf(' 7 ', GraphQLInt)).toBe(7);
    expect(valueOf('7', GraphQLString)).toBe('7');
    expect(valueOf('seven', GraphQLInt)).toBe('seven');
    expect(valueOf('  ', GraphQLString)).toBeUndefined();
    expect(valueOf('a, b、c，', new GraphQLList(GraphQLString))).toEqual(['a', 'b', 'c']);
    expect(valueOf(',', new GraphQLList(GraphQLString))).toBeUndefined();
  });

  it('says a value', () => {
    expect([['a', 'b'], 7, null, undefined, { a: 1 }].map(textOf)).toEqual([
      'a, b',
      '7',
      '',
      '',
      '{"a":1}',
    ]);
  });
});

describe('values', () => {
  it('take another one at a path, and lose what is left empty', () => {
    const values = { id: 'x', period: { from: '2020-01-01' } };
    expect(withValue(values, ['id'], 'y')).toEqual({ ...values, id: 'y' });
    expect(withValue(values, ['period', 'to'], '2021-01-01')).toEqual({
      id: 'x',
      period: { from: '2020-01-01', to: '2021-01-01' },
    });
    expect(withValue(values, ['period', 'from'], undefined)).toEqual({ id: 'x' });
    expect(withValue({}, ['filter', 'period', 'from'], 'a')).toEqual({
      filter: { period: { from: 'a' } },
    });
    expect(withValue({}, ['filter', 'period', 'from'], undefined)).toEqual({});
  });
});
