import { TIMES } from '@jiedui/testing';
import { isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';
import { reportMany } from './many-records.ts';
import { at, Dice, OperationMaker } from './random-operation.ts';
import type { Samples } from './random-operation.ts';

const OPERATIONS = 40 * TIMES;
const PAIRINGS = ['120116-632300', '120116-620525', 'nobody'];

const SAMPLES: Samples = {
  first: [0, 1, 3, 100],
  year: [2023, 2024],
  uscc: [],
  id: [],
  after: [],
  asOf: [],
  Date: ['2023-01-01', '2023-07-15', '2024-06-30'],
  RegionCode: ['632300', '120116', '620000'],
  text: ['州', 'fair'],
  name: ['州', 'an'],
  kinds: ['AGREEMENT', 'EXCHANGE'],
  indicator: ['investment-contracted'],
  pairing: PAIRINGS,
  pairings: PAIRINGS,
  awaiting: ['120116'],
  awaitedBy: ['632300'],
  Boolean: [true, false],
};

/** Whoever sees everything, the fields for auditors too. */
const identity = {
  organization: 'organization_test',
  regions: [],
  scopes: ['audit'],
  tokenId: 'test-token',
  expiresAt: '2099-01-01T00:00:00Z',
  kind: 'TOKEN',
} as const;

/** Each subgraph, a borrowed or owned type of it, and keys of that type. */
const ROOTS = [
  ['industry', 'Pairing', 'id', PAIRINGS],
  ['pairings', 'Pairing', 'id', PAIRINGS],
  ['pairings', 'Region', 'code', ['632300', '120116', '000000']],
  ['pairings', 'Source', 'id', ['binhai-2023-cooperation-article']],
  ['education', 'Pairing', 'id', PAIRINGS],
  ['healthcare', 'Pairing', 'id', PAIRINGS],
  ['labour', 'Pairing', 'id', PAIRINGS],
  ['products', 'Pairing', 'id', PAIRINGS],
] as const;

/**
 * What an operation means does not depend on how it is written: each leaf of an operation full of aliases, fragments,
 * variables and directives must be what a plain operation gives that asks for this leaf alone.
 */
describe('a random operation', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  beforeAll(async () => {
    graph = await openSubgraphs();
    await reportMany(graph.subgraph('industry').recorder, PAIRINGS.slice(0, 2));
    await graph.settled();
  });
  afterAll(() => graph.stop());

  it.each(ROOTS)(
    'on %s %s means the same as its parts',
    async (name, typeName, key, keys) => {
      const subgraph = graph.subgraph(name);
      const type = subgraph.schema.getType(typeName) as GraphQLObjectType;
      expect(isObjectType(type)).toBe(true);
      const representations = keys.map(
        (value) => `{__typename: "${typeName}", ${key}: "${value}"}`,
      );
      const opening = `{ _entities(representations: [${representations.join(', ')}]) { ... on ${typeName} %s } }`;
      let leaves = 0;
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const operation = new OperationMaker(new Dice(seed * 7919), SAMPLES).make(type, opening);
        const { data, errors } = await subgraph.answer({
          identity,
          query: operation.text,
          variables: operation.variables,
        });
        expect(
          errors,
          `seed ${String(seed)}\n${operation.text}\n${JSON.stringify(operation.variables)}`,
        ).toBeUndefined();
        for (const leaf of operation.leaves) {
          const plain = await subgraph.answer({ identity, query: leaf.plain });
          const shown = `seed ${String(seed)}\n${operation.text}\n${JSON.stringify(operation.variables)}\n${leaf.plain}`;
          expect(plain.errors, shown).toBeUndefined();
          const wanted = at(plain.data?.['_entities'], leaf.names);
          expect(at(data?.['_entities'], leaf.keys), shown).toEqual(wanted);
          leaves += 1;
        }
      }
      expect(leaves).toBeGreaterThan(OPERATIONS);
    },
    180_000 * TIMES,
  );
});
