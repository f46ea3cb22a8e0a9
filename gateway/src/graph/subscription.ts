import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';
import { placeErrors } from '../data-source/place-errors.ts';
import type { Execution, ExecutionContext } from './types.ts';

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subscription as it was planned. */
export interface Subscription {
  /** What is asked of the subgraph whose events it tells. */
  readonly primary: Readonly<FetchNode>;
  readonly source: GraphQLDataSource | undefined;
  /** The answer to one event: its own data, and what other subgraphs have to say of it. */
  tell(event: ExecutionResult, context: ExecutionContext): Promise<Execution>;
}

/** Answers the first fetch of a plan from the event, and all others as ever. */
export const told = (
  primary: FetchNode,
  { data, errors }: ExecutionResult,
  source: GraphQLDataSource | undefined,
): GraphQLDataSource => ({
  process: async (fetch: Fetch): Promise<Answer> => {
    const { query = '', variables } = fetch.request;
    if (query !== primary.operation) return source ? source.process(fetch) : {};
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: placeErrors(errors, { query, variables }) }),
    };
  },
});
