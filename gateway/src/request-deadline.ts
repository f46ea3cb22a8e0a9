import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Deadline } from './deadline.ts';
import { sendError } from './http-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The time it has; undefined until that was found out. */
    deadline: Deadline | undefined;
  }
}

/** By it a client asks for less time than it would get, and subgraphs are told how much is left; in milliseconds. */
export const TIMEOUT_HEADER = 'x-request-timeout';

/** Milliseconds that a request may take unless said otherwise. */
export const REQUEST_TIMEOUT = 30_000;

/** Makes room for a deadline at every request. */
export function allowDeadline(app: FastifyInstance): void {
  app.decorateRequest('deadline', undefined);
}

/** Starts the time of a request; it is over early when the client goes away. */
export const startDeadline =
  (longest = REQUEST_TIMEOUT) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asked = request.headers[TIMEOUT_HEADER];
    if (asked !== undefined && !/^[1-9]\d{0,8}$/.test(String(asked))) {
      const message = `${TIMEOUT_HEADER} is a whole number of milliseconds above 0`;
      await sendError(reply, 'BAD_REQUEST', message);
      return;
    }
    const deadline = new Deadline(Math.min(longest, Number(asked ?? longest)));
    request.deadline = deadline;
    reply.raw.once('close', () => {
      deadline.clear();
      if (!reply.raw.writableFinished) deadline.giveUp();
    });
  };
