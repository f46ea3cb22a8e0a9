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

  it('costs no more statements for a hundred pairings than for one', async () => {
    const count = async (first: number) => {
      graph.counted();
      await graph.ask(operation('40-list'), { first });
      return graph.counted().statements.length;
    };
    expect(await count(100)).toBe(await count(1));
  });
});
