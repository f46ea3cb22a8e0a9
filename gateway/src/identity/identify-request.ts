import { AuthenticationUnavailableError, UnauthenticatedError } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sendError } from '../http-error.ts';
import { forgetCookie } from '../sign-in/cookie-as-bearer.ts';
import type { Authenticator } from './authenticator.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; undefined for nobody, and until it was found out. */
    identity: Identity | undefined;
  }
}

/** What a refused client is to send: RFC 6750. */
export const CHALLENGE = 'Bearer realm="jiedui"';

/** Makes room for an identity at every request. */
export function allowIdentity(app: FastifyInstance): void {
  app.decorateRequest('identity', undefined);
}

/** Finds out who sends a request before anything is done for it. One with a bad token or key is refused whole. */
export const identifyRequest =
  (authenticator: Authenticator, logger: Logger) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      request.identity = await authenticator.identify(request.headers);
    } catch (error) {
      if (error instanceof UnauthenticatedError) {
        // Otherwise the browser would send it with whatever it asks next.
        if (request.isByCookie) forgetCookie(request, reply);
        const challenge = `${CHALLENGE}, error="invalid_token"`;
        await sendError(
          reply.header('www-authenticate', challenge),
          'UNAUTHENTICATED',
          error.message,
        );
        return;
      }
      if (!(error instanceof AuthenticationUnavailableError)) throw error;
      logger.error({ requestId: request.id, err: error }, 'who asks cannot be found out');
      await sendError(
        reply,
        'AUTHENTICATION_UNAVAILABLE',
        'Your token or key cannot be checked at the moment; try again, or read without it',
      );
    }
  };
