import { mapped } from '@jiedui/event-stream';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import type { Identity } from '@jiedui/identity';
import type {
  DocumentNode,
  ExecutionArgs,
  ExecutionResult,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import type { AnswerRead } from '../changes/reads-noted.ts';
import { BadInputError } from '../errors.ts';
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
  readonly signal?: AbortSignal | undefined;
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
  readonly signal?: AbortSignal | undefined;
}

const SUBSCRIPTION = OperationTypeNode.SUBSCRIPTION;

/** Documents kept parsed and validated. A gateway sends few; a stranger's must not fill the memory. */
const MOST_DOCUMENTS = 2000;

/** Our own words where the value was refused by one of our scalars: graphql-js repeats the whole value, however long. */
function worded(error: Error): string {
  const reason = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(reason instanceof BadInputError)) return error.message;
  const [, variable] = /^Variable "(\$\w+)"/.exec(error.message) ?? [];
  return variable === undefined ? reason.message : `${variable}: ${reason.message}`;
}

const failure = (code: string, errors: readonly Error[]): ExecutionResult => ({
  errors: errors.map(
    (error) => new GraphQLError(worded(error), { originalError: error, extensions: { code } }),
  ),
});

/** Answers operations over a schema: parsed and validated once, executed with rows that hold response keys. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #wordError: (error: GraphQLError) => GraphQLError;
  readonly #documents = new Map<string, DocumentNode | ExecutionResult>();

  constructor(schema: GraphQLSchema, wordError: (error: GraphQLError) => GraphQLError) {
    this.#schema = schema;
    this.#wordError = wordError;
  }

  async answer(request: SubgraphRequest): Promise<ExecutionResult> {
    const asked = this.#asked(request);
    return 'document' in asked ? this.#executed(asked) : asked;
  }

  /**
   * What a subscription tells from now on, or why it tells nothing. Each result has in `extensions.cursor` the place
   * after which a later subscription goes on.
   */
  async subscribe(
    request: SubgraphRequest,
  ): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    const asked = this.#asked(request);
    if (!('document' in asked)) return asked;
    if (getOperationAST(asked.document, asked.operationName)?.operation !== SUBSCRIPTION)
      return failure('BAD_REQUEST', [new Error('Only subscriptions are streams; send a query')]);
    const events = await createSourceEventStream(asked);
    if (!(Symbol.asyncIterator in events)) {
      // It ran where an error has a place; without one, a variable's value was refused before.
      const ran = events.errors?.every(({ path }) => path !== undefined) === true;
      return this.#worded(ran ? { ...events, data: null } : events);
    }
    return mapped(events as AsyncIterable<SubscriptionEvent>, async (event) => ({
      ...(await this.#executed({ ...asked, rootValue: event })),
      extensions: { cursor: event.cursor },
    }));
  }

  #asked({
    query,
    variables,
    operationName,
    identity,
    signal,
  }: SubgraphRequest): ExecutionArgs | ExecutionResult {
    if (signal?.aborted) return failure('DEADLINE_EXCEEDED', [new Error('This came too late')]);
    const document = this.#document(query);
    if (!('kind' in document)) return document;
    const operations = document.definitions.filter(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.length !== 1 && operationName === undefined) {
      return failure('BAD_REQUEST', [new Error('Say by operationName which operation to run')]);
    }
    const operation = getOperationAST(document, operationName);
    const given = variables ?? {};
    const isMutation = operation?.operation === OperationTypeNode.MUTATION;
    return {
      schema: this.#schema,
      document,
      variableValues: isMutation ? soften(this.#schema, operation, given) : given,
      ...(operationName !== undefined && { operationName }),
      fieldResolver: byResponseKey,
      contextValue: { identity, signal: isMutation ? undefined : signal } satisfies SubgraphContext,
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

  #document(query: string): DocumentNode | ExecutionResult {
    let document = this.#documents.get(query);
    if (document) return document;
    document = this.#judged(query);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size >= MOST_DOCUMENTS && oldest !== undefined)
      this.#documents.delete(oldest);
    this.#documents.set(query, document);
    return document;
  }

  #judged(query: string): DocumentNode | ExecutionResult {
    let document: DocumentNode;
    try {
      document = parse(query, { noLocation: true });
    } catch (error) {
      return failure('GRAPHQL_PARSE_FAILED', [error as Error]);
    }
    // The gateway does not know how our scalars are written, so a wrong literal is first met here.
    const wrongValues = validate(this.#schema, document, [ValuesOfCorrectTypeRule]);
    if (wrongValues.length > 0) return failure('BAD_INPUT', wrongValues);
    const errors = validate(this.#schema, document, specifiedRules);
    return errors.length > 0 ? failure('GRAPHQL_VALIDATION_FAILED', errors) : document;
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
