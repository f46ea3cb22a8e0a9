import { DatabaseUnavailableError } from '@jiedui/database';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Answers a request that is not served, in the form that GraphQL errors have. */
export const refused = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply => reply.code(status).send({ errors: [{ message, extensions: { code } }] });

/** Without its database a part is away for a while, and at no fault. */
export function tellOutages(app: FastifyInstance): void {
  app.setErrorHandler((error, _, reply) => {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    return refused(reply, 503, 'SUBGRAPH_UNAVAILABLE', 'the database cannot be reached now');
  });
}
