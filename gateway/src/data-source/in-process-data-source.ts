import type { GraphQLDataSource } from '@apollo/gateway';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Identity } from '@jiedui/identity';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { AnswerRead } from '../answer-cache/changes.ts';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { FetchesUnderWay } from './fetches-under-way.ts';
import { GivenUpError, orGivenUp } from './given-up.ts';
import { isQuery, keyOf } from './fetch-text.ts';
import { outage } from './outage.ts';
import { placeErrors } from './place-errors.ts';
import { JoinedAnswer } from './joined-answer.ts';
import type { ReadSince } from './joined-answer.ts';
import { NO_STREAMS } from './streaming.ts';
import type { EventResults, StreamingDataSource } from './streaming.ts';

/** What a subgraph is told besides. */
interface Asking {
  /** Who asks, as the gateway found out; left out for nobody. */
  readonly identity?: Identity | undefined;
  /** Comes when nobody waits for the answer any more. */
  readonly signal?: GiveUpSignal | undefined;
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
 * Hands fetches to a subgraph in this process: nothing is parsed, validated or printed here. Equal ones under way are one,
 * and only where more than one waits for it is the answer copied.
 */
export class InProcessDataSource implements StreamingDataSource {
  readonly name: string;
  readonly #subgraph: AnsweringSubgraph;
  readonly #underWay = new FetchesUnderWay<JoinedAnswer>();

  /** @param name by which the supergraph knows it, where it does not say that itself */
  constructor(
    subgraph: AnsweringSubgraph & { readonly name?: string },
    name = subgraph.name ?? '',
  ) {
    this.#subgraph = subgraph;
    this.name = name;
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
    const asking = context as Partial<GatewayContext>;
    if (asking.deadline?.signal.aborted) return outage(request, 'DEADLINE_EXCEEDED');
    const taken = await this.#take(request, asking).catch(asOutage);
    asking.reading?.note(this.name, taken?.from.read, taken?.from.since);
    if (!taken) return outage(request, 'DEADLINE_EXCEEDED');
    const { data, errors } = taken.result;
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: placeErrors(errors, request) }),
    };
  }

  /** Fetches that took the answer of an equal one. */
  get sharedFetches(): number {
    return this.#underWay.joined;
  }

  forget(): void {
    this.#underWay.forget();
  }

  /** A query may share the answer of an equal one, under equal rights; a mutation is made once for each. */
  async #take(request: SubgraphRequest, asking: Asker): Promise<Taken> {
    if (!isQuery(request.query)) return this.#takeAlone(request, asking);
    const { deadline, identity } = asking;
    const shared = await this.#underWay.share(
      keyOf(request, identity),
      deadline,
      (signal, waiting) => this.#ask(request, asking, signal, waiting),
    );
    const result = shared.take();
    return result ? { result, from: shared.from } : this.#takeAlone(request, asking);
  }

  async #takeAlone(request: SubgraphRequest, asking: Asker): Promise<Taken> {
    const { deadline } = asking;
    const own = await orGivenUp(
      this.#ask(request, asking, deadline?.signal, () => 1),
      deadline,
    );
    return { result: own.take() ?? {}, from: own.from };
  }

  async #ask(
    request: SubgraphRequest,
    { identity, reading }: Asker,
    signal: GiveUpSignal | undefined,
    waiting: () => number,
  ): Promise<JoinedAnswer> {
    const since = reading?.since;
    let read: AnswerRead | undefined;
    const onRead = reading && ((said: AnswerRead) => void (read = said));
    const result = await this.#subgraph
      .answer({ ...request, identity, signal, onRead })
      .catch(asResult);
    // Once it is done, which may be after whoever asked has given up.
    if (!isQuery(request.query)) this.forget();
    return new JoinedAnswer(result, { read, since }, waiting() > 1);
  }
}

type Asker = Partial<GatewayContext>;

/** An answer for one alone, and what it was read from. */
interface Taken {
  readonly result: ExecutionResult;
  readonly from: ReadSince;
}

function asOutage(error: unknown): undefined {
  if (!(error instanceof GivenUpError)) throw error;
}

/** A subgraph that throws fails this fetch alone; the error keeps its cause, for the log. */
function asResult(cause: unknown): ExecutionResult {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}
