import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import { GivenUpError } from './given-up.ts';
import { SubgraphLostError } from './lost.ts';
import type { BatchAnswer } from './batch-answer.ts';
import { WholeAnswer } from './whole-answer.ts';

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Longest wait for the head of an answer, and for each part of its body, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

const CONNECT_TIMEOUT = 2_000;
const PING_TIMEOUT = 1_000;
/** Milliseconds without a sign of life after which a stream counts as broken: three that did not come. */
const SILENCE = 46_000;
/** How a proxy, or a subgraph without its database, says that it cannot now. */
const AWAY = new Set([502, 503, 504]);
/** Errors that come only after a long wait. */
const SLOW = /TIMEOUT|ETIMEDOUT/;

/** Connections to one subgraph over HTTP. */
export class HttpWire {
  readonly #path: string;
  readonly #pool: Pool;
  /** Streams last, so that none may take a connection from what is asked in between. */
  readonly #streams: Pool;

  /** @throws TypeError for an address that is none. */
  constructor(url: string, connections: number) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT },
    });
    this.#streams = new Pool(origin, { connections: null, connect: { timeout: CONNECT_TIMEOUT } });
  }

  /**
   * Posts JSON once.
   * @throws SubgraphLostError where nothing came, or the word that the subgraph is away.
   * @throws GivenUpError where the signal came first.
   */
  async post({ headers, body, timeout, signal }: Letter): Promise<BatchAnswer> {
    const whole = new WholeAnswer(signal);
    let answer: BatchAnswer;
    try {
      this.#pool.dispatch(
        {
          method: 'POST',
          path: this.#path,
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
            ...headers,
          },
          body,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        },
        whole,
      );
      answer = await whole.answer;
    } catch (cause) {
      if (signal.aborted) throw new GivenUpError(cause);
      const { code = '' } = cause as { code?: string };
      throw new SubgraphLostError(reasonOf(cause), { cause, isSoon: !SLOW.test(code) });
    }
    if (!AWAY.has(answer.status)) return answer;
    throw new SubgraphLostError(`answered ${String(answer.status)}`, { answer, isSoon: true });
  }

  /**
   * Posts JSON and leaves the answer to be read as it comes, with signs of life more often than `SILENCE`.
   * @throws SubgraphLostError where nothing came.
   */
  async open({ headers, body, timeout, signal }: Letter): Promise<Dispatcher.ResponseData> {
    try {
      return await this.#streams.request({
        method: 'POST',
        path: this.#path,
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body,
        signal,
        headersTimeout: timeout,
        bodyTimeout: SILENCE,
      });
    } catch (cause) {
      throw new SubgraphLostError(reasonOf(cause), { cause, isSoon: true });
    }
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
    await Promise.all([this.#pool.destroy(), this.#streams.destroy()]);
  }
}

/** An address that resolves to several machines fails with one error for each, and no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
