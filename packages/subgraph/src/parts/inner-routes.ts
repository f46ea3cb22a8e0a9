import { InternalTokenError } from '@jiedui/identity';
import type { InternalTokens } from '@jiedui/identity';
import { isThisMachine } from '@jiedui/observation';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { POSITION } from '../changes/change.ts';
import type { RunningSubgraph } from '../serve/open.ts';
import { asAnswer, isQuestion } from './directory-wire.ts';
import { refused } from './refused.ts';

const MOST_EVENTS = 1000;

/** What only parts of the graph may ask a subgraph: its log, what changes, and where it is the core, its directory. */
export const innerRoutes =
  (subgraph: RunningSubgraph, tokens: InternalTokens | undefined) =>
  // eslint-disable-next-line @typescript-eslint/require-await -- fastify takes a plugin without `done` to be async
  async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', partsOnly(tokens));
    app.get('/events', async (request, reply) => {
      const { after = '0', limit = '100' } = request.query as { after?: string; limit?: string };
      if (!/^\d{1,18}$/.test(after) || !/^\d{1,4}$/.test(limit))
        return refused(reply, 400, 'BAD_REQUEST', 'after and limit are whole numbers');
      return subgraph.events.read(after, Math.min(Number(limit), MOST_EVENTS));
    });
    app.get('/changes', async (request, reply) => {
      const { after } = request.query as { after?: string };
      if (after !== undefined && !POSITION.test(after))
        return refused(reply, 400, 'BAD_REQUEST', 'after is a position that was given here');
      return subgraph.changes.read(after);
    });
    const { directory } = subgraph;
    if (!directory) return;
    app.post('/directory', async ({ body }, reply) => {
      if (!isQuestion(body))
        return refused(
          reply,
          400,
          'BAD_REQUEST',
          'pairings, regions, organizations, sources are lists of text',
        );
      return asAnswer(await directory.look(body));
    });
  };

/** With a secret, whoever knows it; without one, this machine alone. */
const partsOnly =
  (tokens: InternalTokens | undefined) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (tokens === undefined) {
      if (isThisMachine(request.ip)) return;
      return refused(
        reply,
        403,
        'FORBIDDEN',
        'without INTERNAL_SECRET this answers only to its own machine',
      );
    }
    const proof = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const claims = await tokens.verify(proof).catch((error: unknown) => {
      if (error instanceof InternalTokenError) return undefined;
      throw error;
    });
    if (!claims)
      return refused(reply, 401, 'UNAUTHENTICATED', 'only parts of the graph may ask this');
    // A part that passes on a user's request proves the user, who may not see what is between parts.
    if (claims.identity !== null) return refused(reply, 403, 'FORBIDDEN', 'no user may ask this');
  };
