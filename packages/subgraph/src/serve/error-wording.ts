import { DatabaseUnavailableError } from '@jiedui/database';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of errors that are meant for the client; their words are ours. */
const MEANT = new Set(['BAD_INPUT', 'BAD_CURSOR', 'NOT_FOUND']);

/** Words an error for the client: what is meant for it passes, all else is logged and masked. */
export const errorWording =
  (logger: Logger) =>
  (error: GraphQLError): GraphQLError => {
    if (MEANT.has(String(error.extensions['code']))) return error;
    const isLost = error.originalError instanceof DatabaseUnavailableError;
    logger.error({ err: error.originalError ?? error, path: error.path }, 'a field failed');
    return new GraphQLError(
      isLost ? 'The database cannot be reached now; try again' : 'Something went wrong here',
      {
        ...(error.path && { path: error.path }),
        extensions: { code: isLost ? 'SUBGRAPH_UNAVAILABLE' : 'INTERNAL_ERROR' },
      },
    );
  };
