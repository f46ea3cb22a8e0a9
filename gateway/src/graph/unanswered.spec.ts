import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { tinySubgraph } from '../../test/tiny-subgraph.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

/** Has an interface that no type implements: each of its fields is an object's, of which there can be none. */
const nodes = tinySubgraph(
  'nodes',
  `type Query { node: Node other: String }
  interface Node @key(fields: "id") { id: ID! }`,
  { Query: { node: () => null, other: () => 'said' }, Node: { __resolveType: () => 'Node' } },
);
const lent = tinySubgraph(
  'lent',
  `type Query { lent: Node }
  type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }`,
  { Query: { lent: () => null } },
);

describe('an operation for which nothing can be fetched', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose({}, [nodes, lent]),
      port: 0,
      logger: memoryLog().logger,
      dataSource: (name) => new InProcessDataSource(name === 'nodes' ? nodes : lent),
    });
  });
  afterAll(() => gateway.stop());

  it('is refused: null would be nobody’s word', async () => {
    const reply = await ask(gateway.url, '{ node { field } }');
    expect([reply.status, reply.data]).toEqual([400, undefined]);
    expect(reply.errors?.[0]?.message).toContain('"node"');
    expect(reply.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['nothing is asked', '{ node @skip(if: true) { field } }', {}],
    [
      'the schema is asked',
      '{ __type(name: "None") { name } other @include(if: false) }',
      { __type: null },
    ],
    ['somebody says null', '{ node { id } other }', { node: null, other: 'said' }],
  ])('is answered where %s', async (_, query, data) => {
    const reply = await ask(gateway.url, query);
    expect(reply.errors).toBeUndefined();
    expect(reply.data).toEqual(data);
  });
});
