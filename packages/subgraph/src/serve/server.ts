import { OperatorError } from '@jiedui/config';
import { isEventStreamWanted, mapped, writeEvents } from '@jiedui/event-stream';
import { InternalTokenError } from '@jiedui/identity';
import type { Identity, InternalTokens } from '@jiedui/identity';
import Fastify from 'fastify';
import { innerRoutes } from '../parts/inner-routes.ts';
import { refused, tellOutages } from '../parts/refused.ts';
import { whoAsks } from '../parts/who-asks.ts';
import { formatted } from './executor.ts';
import { givenUp } from './given-up.ts';
import type { RunningSubgraph } from './open.ts';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a subgraph over HTTP: `/graphql`, `/events` and `/directory` for other parts, `/health/live`, `/health/ready`. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  { host, port, tokens }: { host: string; port: number; tokens?: InternalTokens | undefined },
): Promise<Served> {
  const app = Fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: 'idle' });
  tellOutages(app);
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
    if (!isEventStreamWanted(request.headers.accept))
      return formatted(await subgraph.answer({ ...asked, signal: givenUp(request, reply) }));
    const results = await subgraph.subscribe(asked);
    if (!(Symbol.asyncIterator in results)) return formatted(results);
    reply.hijack();
    const events = mapped(results, (result) => ({ result: formatted(result) }));
    await writeEvents(reply.raw, events, { signal: ending.signal });
    return reply;
  });
  await app.register(innerRoutes(subgraph, tokens));
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const isReady = await subgraph.ready();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  try {
    const url = await app.listen({ host, port });
    return { url, stop: () => app.close() };
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new OperatorError(
      `Port ${String(port)} is taken; stop what uses it or set PORT to another`,
    );
  }
}
