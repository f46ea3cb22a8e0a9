import { DatabaseUnavailableError, StatementCancelledError } from '@jiedui/database';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DirectoryUnavailableError } from '../writes/directory.ts';

/** Codes of errors that are meant for the client; their words are ours. */
const MEANT = new Set(['BAD_INPUT', 'BAD_CURSOR', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN']);

const isOutage = (error: unknown) =>
  error instanceof DatabaseUnavailableError || error instanceof DirectoryUnavailableError;

/** SQLSTATE of what PostgreSQL gave up because it took too long. */
const GIVEN_UP = '57014';
const tookTooLong = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === GIVEN_UP;

/** Words an error for the client: what is meant for it passes, all else is logged and masked. */
export const errorWording =
  (logger: Logger) =>
  (error: GraphQLError): GraphQLError => {
    if (MEANT.has(String(error.extensions['code']))) return error;
    // Nobody waits for it, and nothing is wrong here.
    if (error.originalError instanceof StatementCancelledError)
      return worded('The time for this ran out', 'DEADLINE_EXCEEDED', error);
    const isLost = isOutage(error.originalError);
    logger.error({ err: error.originalError ?? error, path: error.path }, 'a field failed');
    if (tookTooLong(error.originalError))
      return worded('This takes too long; ask for less', 'DEADLINE_EXCEEDED', error);
    return isLost
      ? worded('Part of the data cannot be reached now; try again', 'SUBGRAPH_UNAVAILABLE', error)
      : worded('Something went wrong here', 'INTERNAL_ERROR', error);
  };

const worded = (message: string, code: string, { path }: GraphQLError) =>
  new GraphQLError(message, { ...(path && { path }), extensions: { code } });
