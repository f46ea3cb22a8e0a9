import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { onHttpError, onUnknownPath, sendError } from './http-error.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';

/** A report of a thousand rows, each with the sentence it is from. */
const LARGEST_BODY = 4 * 1024 * 1024;
/** Longest time, in milliseconds, that a client may take to send a request. */
const REQUEST_TIMEOUT = 30_000;

/** An HTTP server that numbers requests, limits their size and time, and words every error as GraphQL does. */
export function createHttpServer(logger: Logger, isDraining: () => boolean): FastifyInstance {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_TIMEOUT,
    forceCloseConnections: 'idle',
    // While draining, a connection that is still open gets its answer, then its end.
    return503OnClosing: false,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: (error, request, reply) => {
      void sendError(
        reply.header(REQUEST_ID, request.id),
        'BAD_REQUEST',
        'The path cannot be read',
        error.statusCode,
      );
    },
  }) as unknown as FastifyInstance;
  // GraphQL comes as JSON; plain text would only be an open door for forms of other sites.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ [REQUEST_ID]: request.id, 'x-content-type-options': 'nosniff' });
  });
  // Node keeps a connection open after its last answer, and closing would wait for it.
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isDraining()) reply.header('connection', 'close');
    done(null, payload);
  });
  app.setErrorHandler(onHttpError(logger));
  app.setNotFoundHandler(onUnknownPath);
  return app;
}
