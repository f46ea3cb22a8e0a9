import { buildSubgraphSchema } from '@apollo/subgraph';
import { subgraphDefinitions } from '@jiedui/schema';
import { readSdl } from '@jiedui/subgraph';
import type { GraphQLSchema } from 'graphql';
import { education } from './education.ts';
import { healthcare } from './healthcare.ts';
import { industry } from './industry.ts';
import { labour } from './labour.ts';
import { pairings } from './pairings.ts';
import { products } from './products.ts';
import type { StockSubgraph } from './subgraph.ts';

export const STOCK: Readonly<Record<string, StockSubgraph>> = {
  pairings,
  industry,
  education,
  healthcare,
  labour,
  products,
};

/** The product's own SDL of a subgraph, with the stock resolvers. */
export async function stockSchema(name: string): Promise<GraphQLSchema> {
  const definition = (await subgraphDefinitions()).find((known) => known.name === name);
  const stock = STOCK[name];
  if (!definition || !stock) throw new Error(`There is no stock subgraph ${name}`);
  const resolvers: Record<string, Record<string, unknown>> = { ...stock.resolvers };
  for (const [type, entity] of Object.entries(stock.entities ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: entity };
  }
  return buildSubgraphSchema([
    { typeDefs: readSdl(definition.folder), resolvers: resolvers as never },
  ]);
}
