import { composeServices } from '@apollo/composition';
import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PriceList } from './price.ts';

const TYPES = `
  type Query {
    one: Thing
    two: [Thing] @listSize(assumedSize: 5)
    page(first: Int = 4, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
    rows(first: Int): [Thing] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
    plain: [Thing]
    grid: [[Thing]]
    dear: Int @cost(weight: 7)
    search(text: String @cost(weight: 30)): Thing
    any: Any
    heavy: Heavy
  }
  type Mutation { put(input: Input!): Thing }
  input Input { name: String rows: [Row!] @cost(weight: 2) }
  input Row { inner: Row weighed: Int @cost(weight: 3) }
  type Page { total: Int nodes: [Thing] }
  type Thing { id: ID name: String other: Thing things(first: Int): [Thing] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false) }
  type Heavy @cost(weight: 9) { id: ID }
  union Any = Thing | Heavy
`;

function listOf(imports: string, types: string): PriceList {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${imports})\n`;
  const typeDefs = parse(link + types);
  const { supergraphSdl, errors } = composeServices([{ name: 'a', url: '', typeDefs }]);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  const api = types.replaceAll(/@\w+(\((?:[^()]|\([^)]*\))*\))?/g, '');
  return new PriceList(buildSchema(api), supergraphSdl);
}
const prices = listOf('["@cost", "@listSize"]', TYPES);

function price(text: string, variables = {}, list = prices) {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return list.price({ document, operation, variables });
}

describe('the cost of an operation', () => {
  it.each([
    ['one for an object, nothing for its values', '{ one { id name __typename } }', 1],
    ['one for each object in another', '{ one { other { other { id } } } }', 3],
    ['as many as are assumed', '{ two { id } }', 5],
    ['ten where nothing is told', '{ plain { id } }', 10],
    ['ten times ten for lists in a list', '{ grid { id } }', 100],
    ['as many as are asked for', '{ rows(first: 3) { other { id } } }', 6],
    ['a page, and its rows by the default', '{ page { total nodes { id } } }', 5],
    ['the largest slice', '{ page(first: 2, last: 6) { nodes { id } } }', 7],
    ['only the page where no rows are asked', '{ page(first: 90) { total } }', 1],
    ['no less than nothing', '{ rows(first: -5) { id } }', 0],
    ['lists within lists', '{ rows(first: 3) { things(first: 4) { id } } }', 15],
    ['the weight of a field', '{ dear }', 7],
    ['the weight of a type', '{ heavy { id } }', 9],
    ['the weight of an argument', '{ search(text: "a") { id } a: search { id } }', 32],
    ['both, of a union', '{ any { ... on Thing { other { id } } ... on Heavy { id } } }', 2],
    [
      'once for one key',
      '{ one { id } one { other { id } } ...F } fragment F on Query { one { name } }',
      2,
    ],
    ['for each key', '{ one { id } b: one { id } }', 2],
    ['a look into the schema', '{ __schema { types { name fields { name } } } }', 100],
    [
      'ten for a mutation, and its weighed input',
      'mutation { put(input: {name: "a", rows: [{weighed: 1}, {inner: {weighed: 1}}]}) { id } }',
      21,
    ],
  ])('is %s', (_, text, expected) => {
    expect(price(text).estimated).toBe(expected);
  });

  it('depends on variables, their defaults, and the defaults of the schema', () => {
    const text = 'query ($n: Int = 6) { rows(first: $n) { id } }';
    expect(price(text).estimated).toBe(6);
    expect(price(text, { n: 2 }).estimated).toBe(2);
    expect(price(text, { n: null }).estimated).toBe(10);
    expect(price('query ($n: Int) { page(first: $n) { nodes { id } } }').estimated).toBe(5);
  });

  it.each([
    ['of a list', 'query ($n: Int) { rows(first: $n) { id } }', [2, 9]],
    ['within another', 'query ($n: Int) { one { things(first: $n) { id } } }', [3, 10]],
    ['of an argument with a weight', 'query ($t: String) { search(text: $t) { id } }', [31, 31]],
  ])('is told anew where a variable is the size %s', (_, text, expected) => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const costs = [2, 9].map(
      (n) => prices.price({ document, operation, variables: { n, t: String(n) } }).estimated,
    );
    expect(costs).toEqual(expected);
    const without = prices.price({ document, operation, variables: {} }).estimated;
    expect(without).not.toBe(expected[1]);
  });

  it('leaves out what @skip and @include do, for each choice anew', () => {
    const text =
      'query ($a: Boolean!) { one @include(if: $a) { id } b: one @skip(if: $a) { other { id } } c: one @skip(if: true) { id } }';
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const costs = [true, false, true].map(
      (a) => prices.price({ document, operation, variables: { a } }).estimated,
    );
    expect(costs).toEqual([1, 2, 1]);
  });

  it('weighs an input that is a variable', () => {
    const text = 'mutation ($i: Input!) { put(input: $i) { id } }';
    expect(price(text, { i: { rows: [{}, {}, {}] } }).estimated).toBe(17);
    expect(price(text, { i: 'no object' }).estimated).toBe(11);
  });

  it('is read under the names that a link gives the directives', () => {
    const renamed = '[{name: "@cost", as: "@weight"}, {name: "@listSize", as: "@size"}]';
    const list = listOf(
      renamed,
      'type Query { dear: Int @weight(weight: 7) rows: [Query] @size(assumedSize: 3) }',
    );
    expect(price('{ dear rows { __typename } }', {}, list).estimated).toBe(10);
  });
});

describe('the cost of an answer', () => {
  it.each([
    [
      'what is there',
      '{ two { id other { id } } }',
      { two: [{ other: {} }, { other: null }, null] },
      3,
    ],
    ['nothing for null', '{ one { id } }', { one: null }, 0],
    ['rows and their page', '{ page { nodes { id } } }', { page: { nodes: [{}, {}] } }, 3],
    ['each key', '{ a: dear b: dear }', { a: 1, b: null }, 7],
    ['its arguments', '{ search(text: "a") { id } }', { search: null }, 30],
    ['ten for a mutation', 'mutation { put(input: {}) { id } }', { put: { id: 1 } }, 11],
  ])('counts %s', (_, text, data, expected) => {
    expect(price(text).actual(data)).toBe(expected);
  });
});
