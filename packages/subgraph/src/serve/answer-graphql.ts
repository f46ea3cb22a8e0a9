import { isEventStreamWanted, mapped, writeEvents } from '@jiedui/event-stream';
import { InternalTokenError } from '@jiedui/identity';
import type { Identity, InternalTokens } from '@jiedui/identity';
import type { FastifyInstance } from 'fastify';
import { refused } from '../parts/refused.ts';
import { whoAsks } from '../parts/who-asks.ts';
import { formatted } from './executor.ts';
import { givenUp } from './given-up.ts';
import type { RunningSubgraph } from './open.ts';

/** Answers `/graphql`: operations by JSON, subscriptions by events. */
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
    const body = (request.body ?? {}) as {
      query?: unknown;
      variables?: object;
      operationName?: string;
    };
    if (typeof body.query !== 'string') {
      return refused(
        reply,
        400,
        'BAD_REQUEST',
        'Send JSON with a query: {"query": "{ __typename }"}',
      );
    }
    let identity: Identity | undefined;
    try {
      identity = await whoAsks(request.headers.authorization, tokens);
    } catch (error) {
      if (!(error instanceof InternalTokenError)) throw error;
      return refused(reply, 401, 'UNAUTHENTICATED', error.message);
    }
    const asked = {
      query: body.query,
      variables: (body.variables ?? {}) as Record<string, unknown>,
      operationName: body.operationName ?? undefined,
      identity,
    };
    if (!isEventStreamWanted(request.headers.accept)) {
      const text = await subgraph.answerText({ ...asked, signal: givenUp(request, reply) });
      return reply.type('application/json; charset=utf-8').send(text);
    }
    const results = await subgraph.subscribe(asked);
    if (!(Symbol.asyncIterator in results)) return formatted(results);
    reply.hijack();
    const events = mapped(results, (result) => ({ result: formatted(result) }));
    await writeEvents(reply.raw, events, { signal: ending.signal });
    return reply;
  });
}
