import { mapped } from '@jiedui/event-stream';
import type { GiveUpSignal } from '@jiedui/give-up';
import { createSourceEventStream, execute, OperationTypeNode } from 'graphql';
import type { Identity } from '@jiedui/identity';
import type {
  ExecutionArgs,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { AnswerRead } from '../changes/reads-noted.ts';
import type { Answered, Ways } from '../direct/ways.ts';
import { Documents } from './documents.ts';
import { failure } from './failure.ts';
import type { RowsAtHand } from './read-rows.ts';
import { byResponseKey } from './reader.ts';
import { soften } from './soften.ts';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** Who asks, as the gateway found out; left out for somebody unknown. */
  readonly identity?: Identity | undefined;
  /**
   * Comes when nobody waits for the answer any more: what is read for it is given up, on the server too. A mutation that
   * has begun goes on to its end.
   */
  readonly signal?: GiveUpSignal | undefined;
  /** Told what the answer to a query was read from. */
  readonly onRead?: ((read: AnswerRead) => void) | undefined;
}

/** What a subscription's own resolver gives for each event: all else is read as for a query. */
export interface SubscriptionEvent {
  /** The place after which a later subscription goes on. */
  readonly cursor: string;
}

/** What resolvers know of a request. */
export interface SubgraphContext {
  readonly identity: Identity | undefined;
  /** Ends what is read; left out of a mutation. */
  readonly signal?: GiveUpSignal | undefined;
  /** What was read already for this query. */
  readonly rows?: RowsAtHand | undefined;
}

/** What is to be executed. */
interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: GiveUpSignal | undefined;
  readonly args: ExecutionArgs & { readonly contextValue: SubgraphContext };
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  /** Words an error for whoever asks. */
  readonly wordError: (error: GraphQLError) => GraphQLError;
  readonly ways: Ways;
}

/** Answers operations over a schema: parsed and validated once, executed with rows that hold response keys. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #wordError: (error: GraphQLError) => GraphQLError;
  readonly #ways: Ways;
  readonly #documents: Documents;

  constructor({ schema, wordError, ways }: ExecutorParts) {
    this.#schema = schema;
    this.#wordError = wordError;
    this.#ways = ways;
    this.#documents = new Documents(schema);
  }

  async answer(request: SubgraphRequest): Promise<Answered> {
    const asked = this.#asked(request);
    if (!('args' in asked)) return { result: asked };
    const { args } = asked;
    return this.#ways.answer(asked, (rows) =>
      this.#executed({ ...args, contextValue: { ...args.contextValue, rows } }),
    );
  }

  /**
   * What a subscription tells from now on, or why it tells nothing. Each result has in `extensions.cursor` the place
   * after which a later subscription goes on.
   */
  async subscribe(
    request: SubgraphRequest,
  ): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    const asked = this.#asked(request);
    if (!('args' in asked)) return asked;
    if (asked.operation.operation !== OperationTypeNode.SUBSCRIPTION)
      return failure('BAD_REQUEST', [new Error('Only subscriptions are streams; send a query')]);
    const events = await createSourceEventStream(asked.args);
    if (!(Symbol.asyncIterator in events)) {
      // It ran where an error has a place; without one, a variable's value was refused before.
      const ran = events.errors?.every(({ path }) => path !== undefined) === true;
      return this.#worded(ran ? { ...events, data: null } : events);
    }
    return mapped(events as AsyncIterable<SubscriptionEvent>, async (event) => ({
      ...(await this.#executed({ ...asked.args, rootValue: event })),
      extensions: { cursor: event.cursor },
    }));
  }

  #asked({
    query,
    variables,
    operationName,
    identity,
    signal,
  }: SubgraphRequest): Asked | ExecutionResult {
    if (signal?.aborted) return failure('DEADLINE_EXCEEDED', [new Error('This came too late')]);
    const known = this.#documents.of(query);
    if (!('document' in known)) return known;
    const { document, operations, fragments } = known;
    if (operations.length !== 1 && operationName === undefined) {
      return failure('BAD_REQUEST', [new Error('Say by operationName which operation to run')]);
    }
    const operation = operations.find(
      ({ name }) => operationName === undefined || name?.value === operationName,
    );
    if (!operation)
      return failure('BAD_INPUT', [new Error(`Unknown operation named "${operationName ?? ''}".`)]);
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const given = variables ?? {};
    const softened = isMutation ? soften(this.#schema, operation, given) : given;
    const kept = isMutation ? undefined : signal;
    return {
      operation,
      fragments,
      variables: softened,
      signal: kept,
      args: {
        schema: this.#schema,
        document,
        variableValues: softened,
        ...(operationName !== undefined && { operationName }),
        fieldResolver: byResponseKey,
        contextValue: { identity, signal: kept },
      },
    };
  }

  async #executed(asked: ExecutionArgs): Promise<ExecutionResult> {
    return this.#worded(await execute(asked));
  }

  #worded(result: ExecutionResult): ExecutionResult {
    if (!result.errors) return result;
    // Without data nothing ran: a variable's value was refused, or the operation is unknown.
    if (!('data' in result)) return failure('BAD_INPUT', result.errors);
    return { ...result, errors: result.errors.map(this.#wordError) };
  }
}

/** What a client may see of an error. */
export const formatted = (
  result: ExecutionResult,
): { data?: unknown; errors?: GraphQLFormattedError[]; extensions?: object } => ({
  ...(result.extensions && { extensions: result.extensions }),
  ...('data' in result && { data: result.data }),
  ...(result.errors && { errors: result.errors.map((error) => error.toJSON()) }),
});
