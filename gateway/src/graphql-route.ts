import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { cacheHeaders } from './answer-cache/cache-headers.ts';
import type { GatewayContext } from './context.ts';
import { sendError } from './http-error.ts';
import { clientOf } from './rate/client-of.ts';

export const GRAPHQL_PATH = '/graphql';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

export interface Hooks {
  /** Sees a request before its body is read. */
  readonly onRequest: Hook;
  /** See it then, one after the other; each may answer it. */
  readonly preHandler: readonly Hook[];
  /** See its answer, one after the other. */
  readonly onSend?: readonly onSendHookHandler[];
}

/** Serves `/graphql` by GET and POST to requests that all hooks let pass. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  { onRequest, preHandler, onSend = [] }: Hooks,
): void {
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST'],
    onRequest,
    preHandler: [refuseBadHost, sendBrowserToExplorer, ...preHandler],
    onSend: [...onSend, cacheHeaders],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        const { id, identity, deadline, observation, keeping } = request;
        return Promise.resolve({
          requestId: id,
          identity,
          deadline,
          observation,
          reading: keeping?.reading,
          client: clientOf(request),
          onEnd: (work) => void reply.raw.once('close', work),
        });
      },
    }),
  });
  app.route({
    url: GRAPHQL_PATH,
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    handler: async (request, reply) => {
      const message = `${request.method} is not for GraphQL; send GET or POST`;
      return sendError(reply.header('allow', 'GET, POST'), 'BAD_REQUEST', message, 405);
    },
  });
}

/** The integration makes a URL of the Host header and would answer 500 where that cannot be done. */
async function refuseBadHost(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (URL.canParse(`${request.protocol}://${request.hostname}/`)) return;
  await sendError(reply, 'BAD_REQUEST', 'The Host header is missing or malformed');
}

/** Someone who opens the endpoint itself in a browser wants the page, not a refusal. */
async function sendBrowserToExplorer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { method, query, headers } = request;
  const asks = Object.keys(query as object).length > 0;
  if (method === 'GET' && !asks && headers.accept?.includes('text/html')) await reply.redirect('/');
}
