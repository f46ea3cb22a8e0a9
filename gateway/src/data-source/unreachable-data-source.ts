import type { GraphQLDataSource } from '@apollo/gateway';
import { outage } from './outage.ts';

type Fetch = Parameters<GraphQLDataSource['process']>[0];

/** Stands for a subgraph without a usable address: its fields are null, all others are served. */
export class UnreachableDataSource implements GraphQLDataSource {
  process({ request: { query = '', variables } }: Fetch): ReturnType<GraphQLDataSource['process']> {
    return Promise.resolve(outage({ query, variables }));
  }
}
