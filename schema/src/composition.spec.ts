import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose, printApi } from './composition.ts';
import { examples, operations } from './operations.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const one = {
  name: 'one',
  url: 'http://one:1/graphql',
  typeDefs: parse(
    `${LINK} type Query { b: B a: A } type B @key(fields: "id") { id: ID! } type A { y: Int x: Int }`,
  ),
};
const two = {
  name: 'two',
  url: 'http://two:2/graphql',
  typeDefs: parse(`${LINK} type B @key(fields: "id") { id: ID! more: Int }`),
};

describe('a composition', () => {
  it('is the same text in whatever order the subgraphs come', () => {
    const [there, back] = [compose([one, two]), compose([two, one])];
    if ('errors' in there || 'errors' in back) throw new Error('does not compose');
    expect(back.supergraph).toBe(there.supergraph);
    expect(printApi(back.api)).toBe(printApi(there.api));
  });

  it('prints types by name and fields as written', () => {
    const composition = compose([one, two]);
    if ('errors' in composition) throw new Error('does not compose');
    const names = printApi(composition.api).match(/(?<=^type |^ {2})\w+/gm);
    expect(names).toEqual(['A', 'y', 'x', 'B', 'id', 'more', 'Query', 'b', 'a']);
  });

  it('says why there is none', () => {
    const wrong = { ...two, typeDefs: parse(`${LINK} type A { x: Int }`) };
    expect(compose([one, wrong])).toEqual({ errors: [expect.stringContaining('A.x')] });
  });
});

describe('the graph', () => {
  it('reaches each subgraph by its own name', async () => {
    for (const { name, url } of await subgraphSdl()) {
      expect(new URL(url)).toMatchObject({
        protocol: 'http:',
        hostname: name,
        pathname: '/graphql',
      });
    }
  });

  it('has an example for every operation that anybody may try', () => {
    const names = new Set(examples().map(({ operation }) => operation));
    // What is ready to be asked has one answer, and changes nothing.
    const isOpen = (text: string) => !/^(mutation|subscription) /m.test(text);
    expect(operations().filter(({ name, text }) => isOpen(text) && !names.has(name))).toEqual([]);
  });
});
