import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorCodes } from './error-codes.ts';
import type { KnownCode } from './error-codes.ts';

/** Sends a refusal in GraphQL's own shape: clients need one way to read errors. */
export function sendError(
  reply: FastifyReply,
  code: KnownCode,
  message: string,
  status?: number,
): FastifyReply {
  const requestId = reply.request.id;
  const extensions = code === 'INTERNAL_ERROR' ? { code, requestId } : { code };
  return reply
    .code(status ?? errorCodes[code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}

/** Words what fastify refused before GraphQL saw it, and masks what it did not expect. */
export const onHttpError =
  (logger: Logger) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      return sendError(
        reply,
        'PAYLOAD_TOO_LARGE',
        'The body may have at most 4 MiB; send less at a time',
      );
    }
    if (status < 500) return sendError(reply, 'BAD_REQUEST', error.message, status);
    logger.error({ requestId: request.id, err: error }, 'internal error');
    return sendError(
      reply,
      'INTERNAL_ERROR',
      'Something went wrong on our side; please quote the request id',
    );
  };

/** The answer to every path that is none, with the ones that are. */
export const onUnknownPath = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendError(
    reply,
    'NOT_FOUND',
    `${request.method} ${request.url.slice(0, 200)} is not served here. POST /graphql answers queries, ` +
      'GET / opens the explorer in a browser, /health/live and /health/ready tell how it is',
  );
