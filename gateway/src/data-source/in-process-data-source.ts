import type { GraphQLDataSource } from '@apollo/gateway';
import type { Identity } from '@jiedui/identity';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { placeErrors } from './place-errors.ts';
import { NO_STREAMS } from './streaming.ts';
import type { EventResults, StreamingDataSource } from './streaming.ts';

/** Who asks, as the gateway found out; left out for nobody. */
interface Asking {
  readonly identity?: Identity | undefined;
}

/** A subgraph in this process. */
export interface AnsweringSubgraph {
  /**
   * Executes an operation. It must return a new result for each call, down to the last object: the
   * gateway keeps parts of it and writes into them.
   */
  answer(request: SubgraphRequest & Asking): Promise<ExecutionResult>;
  /** What a subscription tells from now on, or why it tells nothing. */
  subscribe?(request: SubgraphRequest & Asking): Promise<EventResults | ExecutionResult>;
}

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Hands fetches to a subgraph in this process: nothing is parsed, validated, printed or copied here. */
export class InProcessDataSource implements StreamingDataSource {
  readonly #subgraph: AnsweringSubgraph;

  constructor(subgraph: AnsweringSubgraph) {
    this.#subgraph = subgraph;
  }

  async subscribe(
    request: SubgraphRequest,
    { identity }: GatewayContext,
  ): Promise<EventResults | ExecutionResult> {
    return this.#subgraph.subscribe?.({ ...request, identity }) ?? NO_STREAMS;
  }

  async process({
    request: { query = '', variables, operationName },
    context,
  }: Fetch): Promise<Answer> {
    const request = { query, variables, operationName };
    const { identity } = context as Partial<GatewayContext>;
    const { data, errors } = await this.#subgraph.answer({ ...request, identity }).catch(asResult);
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: placeErrors(errors, request) }),
    };
  }
}

/** A subgraph that throws fails this fetch alone; the error keeps its cause, for the log. */
function asResult(cause: unknown): ExecutionResult {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}
