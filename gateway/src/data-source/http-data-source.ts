import type { GraphQLDataSource } from '@apollo/gateway';
import type { InternalTokens } from '@jiedui/identity';
import { readEvents, stoppable } from '@jiedui/event-stream';
import { traceHeaders } from '@jiedui/observation';
import { BrokenCircuitError } from 'cockatiel';
import type { Logger } from 'pino';
import { READ_HEADER } from '../answer-cache/changes.ts';
import type { GatewayContext } from '../context.ts';
import { REQUEST_TIMEOUT, TIMEOUT_HEADER } from '../request-deadline.ts';
import { REQUEST_ID } from '../request-id.ts';
import { abortSignalOf } from './abort-signal.ts';
import type { BatchAnswer } from './batch-answer.ts';
import { BatchedFetches } from './batched-fetches.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { asJson, isQuery, keyOf } from './fetch-text.ts';
import { FetchesUnderWay } from './fetches-under-way.ts';
import { GivenUpError, orGivenUp } from './given-up.ts';
import { CONNECTIONS, guardWith } from './guard.ts';
import type { GuardOptions, Guarding } from './guard.ts';
import { HttpWire } from './http-wire.ts';
import { JoinedHttpAnswer } from './joined-http-answer.ts';
import { SubgraphLostError } from './lost.ts';
import { outage } from './outage.ts';
import { placeErrors } from './place-errors.ts';
import { readAnswer, UnreadableAnswerError } from './read-answer.ts';
import type { GraphQLAnswer } from './read-answer.ts';
import type { EventResults, StreamingDataSource } from './streaming.ts';

export interface HttpSubgraph {
  readonly name: string;
  readonly url: string;
  readonly logger: Logger;
  /** Longest wait for the answer to a query, in milliseconds; 10,000. */
  readonly timeout?: number | undefined;
  /** Longest wait for that to a mutation, in milliseconds; 30,000. */
  readonly writeTimeout?: number | undefined;
  readonly guard?: GuardOptions | false | undefined;
  /** Whether queries that differ in their variables alone share requests, where it takes several; they do. */
  readonly batches?: boolean | undefined;
  /** Proves who asks; without it the subgraph is asked as by nobody. */
  readonly internalTokens?: InternalTokens | undefined;
}

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Asking = Partial<GatewayContext>;

const ANSWER_TIMEOUT = 10_000;
const NO_TRUST =
  'answered 401 to a request that was signed; set INTERNAL_SECRET to the same for all parts, and their clocks right';
const NEVER = new AbortController().signal;

/** Sends fetches to a subgraph over HTTP. Whatever goes wrong on the way is an outage of its fields alone. */
export class HttpDataSource implements StreamingDataSource {
  readonly name: string;
  readonly #wire: HttpWire;
  readonly #guard: Guarding;
  readonly #underWay = new FetchesUnderWay<JoinedHttpAnswer>();
  readonly #fetches: BatchedFetches;
  readonly #timeout: number;
  readonly #writeTimeout: number;
  readonly #logger: Logger;
  readonly #internalTokens: InternalTokens | undefined;

  /** @throws TypeError for an address that is none. */
  constructor({ name, url, logger, guard = {}, internalTokens, batches, ...times }: HttpSubgraph) {
    this.name = name;
    const { connections = CONNECTIONS } = guard || {};
    this.#wire = new HttpWire(url, connections);
    this.#guard = guardWith(guard, (isAway) => {
      logger.warn({ subgraph: name }, isAway ? 'subgraph is left alone' : 'subgraph is back');
    });
    this.#writeTimeout = times.writeTimeout ?? REQUEST_TIMEOUT;
    this.#timeout = Math.min(times.timeout ?? ANSWER_TIMEOUT, this.#writeTimeout);
    this.#logger = logger;
    this.#internalTokens = internalTokens;
    this.#fetches = new BatchedFetches(
      (body, asking, signal) =>
        this.#guard.twice(
          (each) => this.#post(body, asking, this.#timeout, each),
          abortSignalOf(signal),
        ),
      batches,
    );
  }

  async process({
    request: { query = '', variables, operationName },
    context,
  }: Fetch): Promise<Answer> {
    const request = { query, variables, operationName };
    const asking = context as Asking;
    try {
      const answer = await this.#ask(request, asking).catch(lastWord);
      const { data, errors } = answer.read();
      asking.reading?.note(this.name, answer.from.read, answer.from.since);
      return {
        ...(data !== undefined && { data }),
        ...(errors && { errors: placeErrors(errors, request) }),
      };
    } catch (error) {
      const { requestId, deadline } = asking;
      const isLate = deadline?.signal.aborted === true;
      const reason = isLate ? 'the time of the request was over' : (error as Error).message;
      // That it is left alone was said once.
      const level = error instanceof BrokenCircuitError ? 'debug' : isLate ? 'warn' : 'error';
      this.#logger[level]({ requestId, subgraph: this.name, reason }, 'subgraph unavailable');
      return outage(request, isLate ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE');
    }
  }

  /** Opens a stream of events. It is not tried again: whoever reads it goes on after the cursor they have. */
  async subscribe(
    request: SubgraphRequest,
    asking: GatewayContext,
  ): Promise<EventResults | GraphQLAnswer> {
    const ending = new AbortController();
    const send = async () => {
      const headers = await this.#headersFor(asking, this.#timeout);
      const body = JSON.stringify(request);
      return this.#wire.open({ headers, body, timeout: this.#timeout, signal: ending.signal });
    };
    try {
      const { statusCode: status, headers, body } = await this.#guard.once(send, ending.signal);
      const contentType = String(headers['content-type'] ?? '');
      if (!contentType.startsWith('text/event-stream')) {
        return readAnswer({ status, contentType, text: await body.text() });
      }
      return stoppable((signal) => {
        signal.addEventListener('abort', () => {
          ending.abort();
        });
        return readEvents(body);
      });
    } catch (error) {
      const reason = (error as Error).message;
      const { requestId } = asking;
      this.#logger.error({ requestId, subgraph: this.name, reason }, 'subgraph unavailable');
      return outage(request);
    }
  }

  /** A query may share the answer of an equal one, under equal rights; a mutation is sent once. */
  async #ask(request: SubgraphRequest, asking: Asking): Promise<JoinedHttpAnswer> {
    const { deadline, identity } = asking;
    if (deadline?.signal.aborted) throw new GivenUpError();
    if (isQuery(request.query)) {
      return this.#underWay.share(keyOf(request, identity), deadline, async (signal, waiting) => {
        const answer = await this.#fetches.ask({ request, asking, signal });
        return new JoinedHttpAnswer(answer, waiting() > 1);
      });
    }
    const body = asJson(request);
    const send = (signal: AbortSignal) => this.#post(body, asking, this.#writeTimeout, signal);
    try {
      const sent = this.#guard.once(send, deadline ? abortSignalOf(deadline.signal) : NEVER);
      return new JoinedHttpAnswer(await orGivenUp(sent, deadline));
    } finally {
      this.forget();
    }
  }

  async #post(
    body: string,
    asking: Asking,
    timeout: number,
    signal: AbortSignal,
  ): Promise<BatchAnswer> {
    const headers = await this.#headersFor(asking, timeout);
    const answer = await this.#wire.post({ headers, body, timeout, signal });
    // The client's own credential was good: it is the parts of the graph that do not know each other.
    if (answer.status === 401 && 'authorization' in headers)
      throw new UnreadableAnswerError(NO_TRUST);
    return answer;
  }

  async #headersFor({ requestId = '', identity, deadline, reading }: Asking, timeout: number) {
    const proof = identity && (await this.#internalTokens?.sign(identity));
    const left = Math.ceil(Math.min(timeout, deadline?.left ?? timeout));
    return {
      ...traceHeaders(),
      [TIMEOUT_HEADER]: String(left),
      ...(requestId && { [REQUEST_ID]: requestId }),
      ...(reading && { [READ_HEADER]: '1' }),
      ...(proof !== undefined && { authorization: `Bearer ${proof}` }),
    };
  }

  /** Whether it is left alone, since it failed too often. */
  get isAway(): boolean {
    return this.#guard.isAway();
  }

  /** Fetches that took the answer of an equal one. */
  get sharedFetches(): number {
    return this.#underWay.joined;
  }

  /** Fetches that shared a request with others. */
  get batchedFetches(): number {
    return this.#fetches.batched;
  }

  forget(): void {
    this.#underWay.forget();
  }

  ready(): Promise<boolean> {
    return this.#wire.ready();
  }

  /** Breaks off whatever is still under way. */
  stop(): Promise<void> {
    return this.#wire.stop();
  }
}

/** What a subgraph that is away said in place of an answer may be one. */
function lastWord(error: unknown): JoinedHttpAnswer {
  if (error instanceof SubgraphLostError && error.answer) return new JoinedHttpAnswer(error.answer);
  throw error;
}
