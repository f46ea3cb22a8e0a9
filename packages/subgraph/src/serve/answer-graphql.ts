import { isEventStreamWanted, mapped, writeEvents } from '@jiedui/event-stream';
import { InternalTokenError } from '@jiedui/identity';
import type { Identity, InternalTokens } from '@jiedui/identity';
import type { FastifyInstance } from 'fastify';
import { READ_HEADER, tellRead } from '../changes/tell-read.ts';
import { refused } from '../parts/refused.ts';
import { whoAsks } from '../parts/who-asks.ts';
import {
  answerOperations,
  BATCH_HEADER,
  LENGTHS_HEADER,
  MOST_OPERATIONS,
} from './answer-operations.ts';
import { formatted } from './executor.ts';
import type { SubgraphRequest } from './executor.ts';
import { givenUp } from './given-up.ts';
import type { RunningSubgraph } from './open.ts';

type Operation = Pick<SubgraphRequest, 'query' | 'variables' | 'operationName'>;

const JSON_TYPE = 'application/json; charset=utf-8';
const WANTED = `Send JSON with a query: {"query": "{ __typename }"}; or an array of at most ${String(MOST_OPERATIONS)} such`;

/** Answers `/graphql`: operations by JSON, several at once as an array, subscriptions by events. */
export function answerGraphql(
  app: FastifyInstance,
  subgraph: RunningSubgraph,
  tokens: InternalTokens | undefined,
): void {
  // A stream would otherwise hold the server open for as long as it is read.
  const ending = new AbortController();
  app.addHook('preClose', (done) => {
    ending.abort();
    done();
  });
  app.post('/graphql', async (request, reply) => {
    const operations = [request.body].flat().map(operationOf);
    const [operation] = operations;
    if (
      operation === undefined ||
      operations.length > MOST_OPERATIONS ||
      operations.includes(undefined)
    )
      return refused(reply, 400, 'BAD_REQUEST', WANTED);
    let identity: Identity | undefined;
    try {
      identity = await whoAsks(request.headers.authorization, tokens);
    } catch (error) {
      if (!(error instanceof InternalTokenError)) throw error;
      return refused(reply, 401, 'UNAUTHENTICATED', error.message);
    }
    void reply.header(BATCH_HEADER, MOST_OPERATIONS);
    const wantsReads = READ_HEADER in request.headers;
    if (Array.isArray(request.body)) {
      const asking = { identity, wantsReads, signal: givenUp(request, reply) };
      const { text, lengths } = await answerOperations(subgraph, operations as Operation[], asking);
      return reply.type(JSON_TYPE).header(LENGTHS_HEADER, lengths.join()).send(text);
    }
    const asked = { ...operation, identity };
    if (!isEventStreamWanted(request.headers.accept)) {
      const onRead = wantsReads ? tellRead(reply) : undefined;
      const text = await subgraph.answerText({ ...asked, signal: givenUp(request, reply), onRead });
      return reply.type(JSON_TYPE).send(text);
    }
    const results = await subgraph.subscribe(asked);
    if (!(Symbol.asyncIterator in results)) return formatted(results);
    reply.hijack();
    const events = mapped(results, (result) => ({ result: formatted(result) }));
    await writeEvents(reply.raw, events, { signal: ending.signal });
    return reply;
  });
}

/** What a body asks for; undefined where that is nothing. */
function operationOf(body: unknown): Operation | undefined {
  const { query, variables, operationName } = (body ?? {}) as {
    query?: unknown;
    variables?: Record<string, unknown>;
    operationName?: string;
  };
  if (typeof query !== 'string') return undefined;
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}
