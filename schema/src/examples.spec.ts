import { describe, expect, it } from 'vitest';
import { exampleOperations } from './examples.ts';
import { examples } from './operations.ts';
import { subgraphDefinitions } from './subgraphs.ts';

/** What the project ships no record of; its example shows that the unknown is null. */
const UNKNOWN = ['industrial_park_none-is-known-yet'];

describe('the examples', () => {
  it('have both titles, a query and its variables', () => {
    expect(exampleOperations()[0]).toEqual({
      title: '一对结对:滨海新区与黄南州 · One pairing: Binhai and Huangnan',
      query: expect.stringContaining('query PairingPage($id: ID!)') as string,
      variables: { id: '120116-632300' },
    });
  });

  it('name records that ship with the project', async () => {
    const shipped = (await subgraphDefinitions()).flatMap((subgraph) =>
      (subgraph.facts?.() ?? []).flatMap(({ records }) => records.map(({ id }) => id)),
    );
    const named = examples()
      .flatMap(({ variables }) => Object.values(variables))
      .filter((value) => /^[a-z_]+_[0-9a-z-]+$/.test(String(value)));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((id) => !shipped.includes(String(id)))).toEqual(UNKNOWN);
  });
});
