import { OperatorError } from '@jiedui/config';
import Fastify from 'fastify';
import { formatted } from './executor.ts';
import type { RunningSubgraph } from './open.ts';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

const MOST_EVENTS = 1000;

/** Serves a subgraph over HTTP: `/graphql`, `/events` for the ledger, `/health/live`, `/health/ready`. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  { host, port }: { host: string; port: number },
): Promise<Served> {
  const app = Fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: 'idle' });
  app.post('/graphql', async (request, reply) => {
    const body = (request.body ?? {}) as {
      query?: unknown;
      variables?: object;
      operationName?: string;
    };
    if (typeof body.query !== 'string') {
      const message = 'Send JSON with a query: {"query": "{ __typename }"}';
      return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    const result = await subgraph.answer({
      query: body.query,
      variables: (body.variables ?? {}) as Record<string, unknown>,
      operationName: body.operationName ?? undefined,
    });
    return formatted(result);
  });
  app.get('/events', async (request, reply) => {
    const { after = '0', limit = '100' } = request.query as { after?: string; limit?: string };
    if (!/^\d{1,18}$/.test(after) || !/^\d{1,4}$/.test(limit)) {
      return reply.code(400).send({ error: 'after and limit are whole numbers' });
    }
    return subgraph.events.read(after, Math.min(Number(limit), MOST_EVENTS));
  });
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
