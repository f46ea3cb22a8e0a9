import type { GraphQLDataSource } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import type { GraphQLAnswer } from './read-answer.ts';

/** Results of a subscription as a subgraph tells them; what stops them stops the subgraph's part. */
export type EventResults = AsyncGenerator<ExecutionResult, void, void>;

/** A way to a subgraph that can also tell what happens there. */
export interface StreamingDataSource extends GraphQLDataSource {
  /** What a subscription tells from now on, or why it tells nothing. */
  subscribe(
    request: SubgraphRequest,
    context: GatewayContext,
  ): Promise<EventResults | GraphQLAnswer | ExecutionResult>;
}

export const isStreaming = (source: GraphQLDataSource | undefined): source is StreamingDataSource =>
  source !== undefined && 'subscribe' in source;

/** The same way to a subgraph, on which fetches are processed otherwise. */
export function processedBy(
  process: GraphQLDataSource['process'],
  source: GraphQLDataSource,
): GraphQLDataSource {
  if (!isStreaming(source)) return { process };
  const streaming: StreamingDataSource = {
    process,
    subscribe: (...asked) => source.subscribe(...asked),
  };
  return streaming;
}

const code = 'SUBGRAPH_UNAVAILABLE';

/** The answer of a subgraph that tells nothing. */
export const NO_STREAMS: ExecutionResult = {
  errors: [new GraphQLError('the subgraph has no streams', { extensions: { code } })],
};
