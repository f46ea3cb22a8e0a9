import type { GraphQLDataSource } from '@apollo/gateway';
import type { InternalTokens } from '@jiedui/identity';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import type { GatewayContext } from '../context.ts';
import { REQUEST_ID } from '../request-id.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { outage } from './outage.ts';
import { placeErrors } from './place-errors.ts';
import { readAnswer, UnreadableAnswerError } from './read-answer.ts';
import type { GraphQLAnswer } from './read-answer.ts';

export interface HttpSubgraph {
  readonly name: string;
  readonly url: string;
  readonly logger: Logger;
  /** Longest wait for the head of an answer, and for each part of its body, in milliseconds. */
  readonly timeout?: number;
  /** Proves who asks; without it the subgraph is asked as by nobody. */
  readonly internalTokens?: InternalTokens | undefined;
}

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const CONNECT_TIMEOUT = 2_000;
const ANSWER_TIMEOUT = 30_000;
/** Fetches under way at one subgraph; more wait for a free connection. */
const MOST_CONNECTIONS = 64;
const PING_TIMEOUT = 1_000;
const NO_TRUST =
  'answered 401 to a request that was signed; set INTERNAL_SECRET to the same for all parts, and their clocks right';

/** Sends fetches to a subgraph over HTTP. Whatever goes wrong on the way is an outage of its fields alone. */
export class HttpDataSource implements GraphQLDataSource {
  readonly name: string;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #logger: Logger;
  readonly #internalTokens: InternalTokens | undefined;

  /** @throws TypeError for an address that is none. */
  constructor({ name, url, logger, timeout = ANSWER_TIMEOUT, internalTokens }: HttpSubgraph) {
    const { origin, pathname, search } = new URL(url);
    this.name = name;
    this.#path = pathname + search;
    this.#logger = logger;
    this.#internalTokens = internalTokens;
    this.#pool = new Pool(origin, {
      connections: MOST_CONNECTIONS,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT },
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
  }

  async process({
    request: { query = '', variables, operationName },
    context,
  }: Fetch): Promise<Answer> {
    const request = { query, variables, operationName };
    const asking = context as Partial<GatewayContext>;
    const { requestId } = asking;
    try {
      const { data, errors } = await this.#post(request, asking);
      return {
        ...(data !== undefined && { data }),
        ...(errors && { errors: placeErrors(errors, request) }),
      };
    } catch (error) {
      this.#logger.error(
        { requestId, subgraph: this.name, reason: reasonOf(error) },
        'subgraph unavailable',
      );
      return outage(request);
    }
  }

  async #post(
    request: SubgraphRequest,
    { requestId = '', identity }: Partial<GatewayContext>,
  ): Promise<GraphQLAnswer> {
    const proof = identity && (await this.#internalTokens?.sign(identity));
    const { statusCode, headers, body } = await this.#pool.request({
      method: 'POST',
      path: this.#path,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(requestId && { [REQUEST_ID]: requestId }),
        ...(proof !== undefined && { authorization: `Bearer ${proof}` }),
      },
      body: JSON.stringify(request),
    });
    const contentType = String(headers['content-type'] ?? '');
    const text = await body.text();
    // The client's own credential was good: it is the parts of the graph that do not know each other.
    if (statusCode === 401 && proof !== undefined) throw new UnreadableAnswerError(NO_TRUST);
    return readAnswer({ status: statusCode, contentType, text });
  }

  /** Whether the subgraph says that it is ready. A stranger without `/health/ready` counts once it answers at all. */
  async ready(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(PING_TIMEOUT);
      const { statusCode, body } = await this.#pool.request({
        method: 'GET',
        path: '/health/ready',
        signal,
      });
      await body.dump();
      return statusCode < 500;
    } catch {
      return false;
    }
  }

  /** Breaks off whatever is still under way. */
  async stop(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** An address that resolves to several machines fails with one error for each, and no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
