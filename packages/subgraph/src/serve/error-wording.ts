import { DatabaseUnavailableError } from '@jiedui/database';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DirectoryUnavailableError } from '../writes/directory.ts';

/** Codes of errors that are meant for the client; their words are ours. */
const MEANT = new Set(['BAD_INPUT', 'BAD_CURSOR', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN']);

const isOutage = (error: unknown) =>
  error instanceof DatabaseUnavailableError || error instanceof DirectoryUnavailableError;

/** Words an error for the client: what is meant for it passes, all else is logged and masked. */
export const errorWording =
  (logger: Logger) =>
  (error: GraphQLError): GraphQLError => {
    if (MEANT.has(String(error.extensions['code']))) return error;
    const isLost = isOutage(error.originalError);
    logger.error({ err: error.originalError ?? error, path: error.path }, 'a field failed');
    return new GraphQLError(
      isLost ? 'Part of the data cannot be reached now; try again' : 'Something went wrong here',
      {
        ...(error.path && { path: error.path }),
        extensions: { code: isLost ? 'SUBGRAPH_UNAVAILABLE' : 'INTERNAL_ERROR' },
      },
    );
  };
