import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Execution } from '../graph/types.ts';
import { maskError } from '../mask-error.ts';
import type { LiveEvent } from './live-event.ts';

interface Presenting {
  readonly cursor: string | undefined;
  readonly requestId: string;
  readonly logger: Logger;
}

/** The result of one event as a client may see it; what is masked is logged. */
export function presentEvent(
  { data, errors = [], extensions }: Execution,
  { cursor, requestId, logger }: Presenting,
): LiveEvent {
  if (extensions?.['valueCompletion'])
    logger.error({ requestId }, 'a subgraph broke the schema in an event');
  const shown = errors.map((error) => masked(error, requestId, logger));
  return {
    id: cursor,
    result: {
      data: data ?? null,
      ...(shown.length > 0 && { errors: shown }),
      ...(cursor !== undefined && { extensions: { cursor } }),
    },
  };
}

function masked(error: unknown, requestId: string, logger: Logger): GraphQLFormattedError {
  const told = error instanceof GraphQLError ? error : new GraphQLError(String(error));
  const shown = maskError(told.toJSON(), told);
  if (shown.extensions?.['code'] !== 'INTERNAL_ERROR') return shown;
  logger.error({ requestId, err: error }, 'internal error in an event');
  return { ...shown, extensions: { ...shown.extensions, requestId } };
}
