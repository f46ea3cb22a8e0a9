import { operations } from '@jiedui/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';

/** An operation of the contract by its name. */
const operation = (name: string) => {
  const found = operations().find((known) => known.name === name);
  if (!found) throw new Error(`${name} is no operation of the contract`);
  return found.text;
};

describe('a page', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    ['01-pairing-page', { id: '120116-632300' }],
    ['02-region-page', { code: '120116' }],
    ['14-overview', {}],
    ['40-list', { first: 20 }],
  ])('%s costs at most one statement for each fetch', async (name, variables) => {
    graph.counted();
    const { data, errors } = await graph.ask(operation(name), variables);
    const { fetches, statements } = graph.counted();
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    expect(fetches.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(fetches.length);
  });

  it('of a list costs no more for all pairings than for the one that has something in every domain', async () => {
    const count = async (variables: object) => {
      graph.counted();
      const { errors } = await graph.ask(operation('40-list'), variables);
      expect(errors).toBeUndefined();
      return graph.counted().statements.length;
    };
    const { data } = await graph.ask('{ pairings(first: 100) { edges { cursor node { id } } } }');
    const edges = data.pairings.edges as { cursor: string; node: { id: string } }[];
    const before = edges[edges.findIndex(({ node }) => node.id === '120116-632300') - 1];
    const ofOne = await count({ first: 1, after: before?.cursor });
    expect(ofOne).toBeGreaterThan(5);
    expect(await count({ first: 100 })).toBeLessThanOrEqual(ofOne + 1); // schools, which that one lacks
  });
});
