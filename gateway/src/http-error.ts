import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorCodes, extensionsOf } from './error-codes.ts';
import type { KnownCode } from './error-codes.ts';
import type { Excess } from './limits/excess.ts';

/** Sends a refusal in GraphQL's own shape: clients need one way to read errors. */
export function sendError(
  reply: FastifyReply,
  code: KnownCode,
  message: string,
  status?: number,
): FastifyReply {
  const { id: requestId, observation } = reply.request;
  if (observation) observation.outcome = code;
  const extensions = extensionsOf(code, code === 'INTERNAL_ERROR' ? { requestId } : undefined);
  return sendBody(reply, status ?? errorCodes[code].status, { message, extensions });
}

/** Sends a refusal of what goes beyond a limit, with the limit and what was measured. */
export function sendExcess(reply: FastifyReply, excess: Excess): FastifyReply {
  const { code, message, limit, actual } = excess;
  const { observation } = reply.request;
  if (observation) observation.outcome = code;
  const extensions = extensionsOf(code, { limit, actual });
  return sendBody(reply, errorCodes[code].status, { message, extensions });
}

const sendBody = (reply: FastifyReply, status: number, error: object) =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });

/** Words what fastify refused before GraphQL saw it, and masks what it did not expect. */
export const onHttpError =
  (logger: Logger, largestBody: number) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      return sendExcess(reply, tooLarge(largestBody, request));
    }
    if (status < 500) return sendError(reply, 'BAD_REQUEST', error.message, status);
    logger.error({ requestId: request.id, err: error }, 'internal error');
    return sendError(
      reply,
      'INTERNAL_ERROR',
      'Something went wrong on our side; please quote the request id',
    );
  };

/** What is packed or comes in pieces is not measured to its end. */
function tooLarge(limit: number, { headers }: FastifyRequest): Excess {
  const told = Number(headers['content-length'] ?? 0);
  return {
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body, unpacked, may have at most ${String(limit)} bytes; send less at a time`,
    limit,
    actual: Math.max(told, limit + 1),
  };
}

/** The answer to every path that is none, with the ones that are. */
export const onUnknownPath = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendError(
    reply,
    'NOT_FOUND',
    `${request.method} ${request.url.slice(0, 200)} is not served here. POST /graphql answers queries, ` +
      'GET / opens the explorer in a browser, /health/live and /health/ready tell how it is',
  );
