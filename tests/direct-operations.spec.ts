import { examples, operations } from '@jiedui/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';
import { reasons } from './two-ways.ts';

describe("the contract's queries", () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
    await graph.settled();
  });
  afterAll(() => graph.stop());

  const counted = async () => {
    const sums: Record<string, number> = {};
    for (const subgraph of graph.all) {
      for (const [reason, times] of Object.entries(await reasons(subgraph)))
        sums[reason] = (sums[reason] ?? 0) + times;
    }
    return sums;
  };

  it('are answered by rows, in every fetch', async () => {
    const texts = new Map(operations().map(({ name, text }) => [name, text]));
    const others: string[] = [];
    for (const { operation, variables } of examples()) {
      const text = texts.get(operation) ?? '';
      if (!/^\s*(query|\{)/m.test(text.replaceAll(/^#.*$/gm, ''))) continue;
      const before = await counted();
      const { errors } = await graph.ask(text, variables);
      expect(errors, operation).toBeUndefined();
      const after = await counted();
      for (const [reason, times] of Object.entries(after))
        if (reason !== 'none' && times > (before[reason] ?? 0))
          others.push(`${operation}: ${reason}`);
    }
    expect((await counted())['none']).toBeGreaterThan(20);
    expect(others).toEqual([]);
  });
});
