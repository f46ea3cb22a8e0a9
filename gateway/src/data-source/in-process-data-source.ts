import type { GraphQLDataSource } from '@apollo/gateway';
import type { Identity } from '@jiedui/identity';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { AnswerRead } from '../answer-cache/changes.ts';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { GivenUpError, orGivenUp } from './given-up.ts';
import { outage } from './outage.ts';
import { placeErrors } from './place-errors.ts';
import { NO_STREAMS } from './streaming.ts';
import type { EventResults, StreamingDataSource } from './streaming.ts';

/** What a subgraph is told besides. */
interface Asking {
  /** Who asks, as the gateway found out; left out for nobody. */
  readonly identity?: Identity | undefined;
  /** Comes when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** To be told what the answer to a query was read from. */
  readonly onRead?: ((read: AnswerRead) => void) | undefined;
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

/**
 * Hands fetches to a subgraph in this process: nothing is parsed, validated, printed or copied here. Equal ones are not
 * shared, since each needs an answer of its own to write into, and to copy one costs as much as to read it.
 */
export class InProcessDataSource implements StreamingDataSource {
  readonly #subgraph: AnsweringSubgraph;
  readonly #name: string;

  /** @param name by which the supergraph knows it, where it does not say that itself */
  constructor(
    subgraph: AnsweringSubgraph & { readonly name?: string },
    name = subgraph.name ?? '',
  ) {
    this.#subgraph = subgraph;
    this.#name = name;
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
    const { identity, deadline, reading } = context as Partial<GatewayContext>;
    const signal = deadline?.signal;
    if (signal?.aborted) return outage(request, 'DEADLINE_EXCEEDED');
    let read: AnswerRead | undefined;
    const onRead = reading && ((said: AnswerRead) => void (read = said));
    const answer = this.#subgraph.answer({ ...request, identity, signal, onRead }).catch(asResult);
    const result = await orGivenUp(answer, signal).catch(asOutage);
    reading?.note(this.#name, read);
    if (!result) return outage(request, 'DEADLINE_EXCEEDED');
    const { data, errors } = result;
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: placeErrors(errors, request) }),
    };
  }
}

function asOutage(error: unknown): undefined {
  if (!(error instanceof GivenUpError)) throw error;
}

/** A subgraph that throws fails this fetch alone; the error keeps its cause, for the log. */
function asResult(cause: unknown): ExecutionResult {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}
