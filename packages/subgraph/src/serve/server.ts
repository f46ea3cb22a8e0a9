import { OperatorError } from '@jiedui/config';
import type { InternalTokens } from '@jiedui/identity';
import { metricsPage, operatorPort, serveOperatorPages, traceRequests } from '@jiedui/observation';
import type { Place } from '@jiedui/observation';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { innerRoutes } from '../parts/inner-routes.ts';
import { tellOutages } from '../parts/refused.ts';
import { answerGraphql } from './answer-graphql.ts';
import type { RunningSubgraph } from './open.ts';

export interface Served {
  readonly url: string;
  /** Where `/metrics` is, if it has a port of its own. */
  readonly metricsUrl?: string;
  stop(): Promise<void>;
}

interface ServeOptions extends Place {
  readonly tokens?: InternalTokens | undefined;
  /** Where `/metrics` is for all who can reach it; without it on this port, for this machine alone. */
  readonly metrics?: Place | undefined;
}

/** Milliseconds that requests under way have to end: containers are killed two seconds later. */
const STOP_MS = 8_000;

/** Stops listening and waits for what is under way; a connection that asks nothing would be waited for much longer. */
async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, STOP_MS);
  await app.close();
  clearTimeout(timer);
}

/**
 * Serves a subgraph over HTTP: `/graphql`, `/events` and `/directory` for other parts, `/health/live`, `/health/ready`,
 * and `/metrics` for whoever runs it.
 */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  { host, port, tokens, metrics }: ServeOptions,
): Promise<Served> {
  const app = Fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: 'idle' });
  const pages = { '/metrics': metricsPage(subgraph.metrics.registry) };
  traceRequests(app, '/graphql', '/directory');
  tellOutages(app);
  if (!metrics) serveOperatorPages(app, pages);
  answerGraphql(app, subgraph, tokens);
  await app.register(innerRoutes(subgraph, tokens));
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const isReady = await subgraph.ready();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  try {
    const url = await app.listen({ host, port });
    const besides = metrics && (await operatorPort(metrics, pages));
    return {
      url,
      ...(besides && { metricsUrl: besides.url }),
      stop: async () => {
        await drain(app);
        await besides?.stop();
      },
    };
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new OperatorError(
      `Port ${String(port)} is taken; stop what uses it or set PORT to another`,
    );
  }
}
