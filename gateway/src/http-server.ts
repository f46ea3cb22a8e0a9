import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { KnownCode } from './error-codes.ts';
import { onHttpError, onUnknownPath, sendError } from './http-error.ts';
import { inflateBodies } from './limits/inflate-bodies.ts';
import type { Limits } from './limits/limits.ts';
import { onClientError } from './limits/on-client-error.ts';
import { SendingTimes } from './limits/sending-times.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';

/** How often node looks for requests that take too long, in milliseconds; half a minute unless told. */
const LOOK_EVERY = 1_000;

export interface HttpServerOptions {
  readonly logger: Logger;
  /** Told of what is turned away before it is a request. */
  readonly onTurnedAway?: (code: KnownCode) => void;
  readonly isDraining: () => boolean;
  readonly limits: Pick<Limits, 'body' | 'headerTime' | 'requestTime'>;
  /** Proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
}

/** An HTTP server that numbers requests, limits their size and time, and words every error as GraphQL does. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { logger, isDraining, limits, trustedProxies } = options;
  const { body, headerTime, requestTime } = limits;
  const times = new SendingTimes();
  const app = Fastify({
    bodyLimit: body,
    requestTimeout: requestTime,
    http: {
      // Fastify tells it later, and node compares the two before.
      requestTimeout: requestTime,
      headersTimeout: Math.min(headerTime, requestTime),
      connectionsCheckingInterval: Math.min(LOOK_EVERY, headerTime, requestTime),
    },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    clientErrorHandler: onClientError(limits, times, options.onTurnedAway),
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
  times.watch(app.server);
  inflateBodies(app);
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
  app.setErrorHandler(onHttpError(logger, body));
  app.setNotFoundHandler(onUnknownPath);
  return app;
}
