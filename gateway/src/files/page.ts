import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { Deadline } from '../deadline.ts';
import { errorCodes, extensionsOf, isKnownCode } from '../error-codes.ts';
import type { Data } from './document/value-at.ts';

/** A page that is not there, or not whole: nothing of it may be in a file. */
export class PageError extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  readonly status: number;
  readonly headers: Iterable<[string, string]>;

  constructor(
    errors: readonly GraphQLFormattedError[],
    status: number,
    headers: Iterable<[string, string]> = [],
  ) {
    super(errors[0]?.message ?? 'a page without data');
    this.errors = errors;
    this.status = status;
    this.headers = headers;
  }

  get code(): unknown {
    return this.errors[0]?.extensions?.['code'];
  }

  /** Seconds after which it may be asked again, where its client has spent what it may. */
  get waits(): number | undefined {
    if (this.code !== 'RATE_LIMITED') return undefined;
    const told = new Map(this.headers).get('retry-after');
    return told === undefined ? undefined : Number(told);
  }
}

export interface PageRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks for one page, and answers all of it. @throws PageError */
export type AskPage = (page: PageRequest) => Promise<{ data: Data; headers: HeaderMap }>;

interface Asking {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Of the request that wants the file. */
  readonly context: Omit<GatewayContext, 'deadline'>;
  /** Milliseconds that a page may take. */
  readonly time: number;
  /** Comes when nobody waits for the file any more. */
  readonly left: AbortSignal;
}

/**
 * Has each page answered as a request of its own: with a time, a price and the rights of whoever wants the file. What is
 * noted of the request is noted of its first page.
 */
export function pageAsker({ apollo, context, time, left }: Asking): AskPage {
  let { observation } = context;
  return async ({ query, operationName, variables }) => {
    left.throwIfAborted();
    const deadline = new Deadline(time);
    const giveUp = () => {
      deadline.giveUp();
    };
    left.addEventListener('abort', giveUp, { once: true });
    try {
      const contextValue: GatewayContext = { ...context, observation, deadline };
      const asked = { query, variables, http: BY_POST, ...(operationName && { operationName }) };
      const { body, http } = await apollo.executeOperation(asked, { contextValue });
      if (body.kind !== 'single') throw new Error('nothing here answers in parts');
      const { data, errors = [], extensions } = body.singleResult;
      if (!data || errors.length > 0 || extensions?.['valueCompletion'] !== undefined)
        throw refusalOf(errors, http, context.requestId);
      observation = undefined;
      return { data, headers: http.headers };
    } finally {
      left.removeEventListener('abort', giveUp);
      deadline.clear();
    }
  };
}

const BY_POST: HTTPGraphQLRequest = {
  method: 'POST',
  headers: new HeaderMap([['content-type', 'application/json']]),
  search: '',
  body: undefined,
};

/** An answer with data may say 200 for all that is missing from it; a file cannot. */
function refusalOf(
  errors: readonly GraphQLFormattedError[],
  { status, headers }: { status?: number; headers: Iterable<[string, string]> },
  requestId: string,
): PageError {
  const [first = broken(requestId)] = errors;
  const code = first.extensions?.['code'];
  const own = isKnownCode(code) ? errorCodes[code].status : 500;
  const isRefused = status !== undefined && status >= 400;
  return new PageError(errors.length > 0 ? errors : [first], isRefused ? status : own, headers);
}

/** What a subgraph sent and the schema forbids is null without an error. */
const broken = (requestId: string): GraphQLFormattedError => ({
  message: 'A subgraph sent what the schema forbids, so rows would lack it',
  extensions: extensionsOf('INTERNAL_ERROR', { requestId }),
});
