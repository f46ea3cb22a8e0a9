import { OperatorError } from '@jiedui/config';
import type { InternalTokens } from '@jiedui/identity';
import Fastify from 'fastify';
import { innerRoutes } from '../parts/inner-routes.ts';
import { tellOutages } from '../parts/refused.ts';
import { answerGraphql } from './answer-graphql.ts';
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
  answerGraphql(app, subgraph, tokens);
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
