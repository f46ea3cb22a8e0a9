import { describe, expect, it } from 'vitest';
import { compose, industry, places } from '../../test/graph.ts';
import { keeper } from '../../test/keeper.ts';
import { ownerOfQueryField } from './field-owner.ts';

describe('the owner of a field of Query', () => {
  const { subgraph } = keeper();

  it('is found among several subgraphs, hidden as the field may be', () => {
    const supergraph = compose({}, [places, industry, subgraph]);
    expect(ownerOfQueryField(supergraph, 'apiKeyIdentity')).toBe('keeper');
    expect(ownerOfQueryField(supergraph, 'parkCount')).toBe('industry');
  });

  it('is the one there is, where a graph has one subgraph', () => {
    expect(ownerOfQueryField(compose({}, [subgraph]), 'apiKeyIdentity')).toBe('keeper');
  });

  it('is nobody for a field that is not there', () => {
    expect(ownerOfQueryField(compose(), 'apiKeyIdentity')).toBeUndefined();
  });
});
