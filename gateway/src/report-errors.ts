import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { beforeSending } from './before-sending.ts';
import type { Sending } from './before-sending.ts';
import type { GatewayContext } from './context.ts';
import { errorCodes, isKnownCode } from './error-codes.ts';
import { CHALLENGE } from './identity/identify-request.ts';

/** HTTP's own ways to refuse a request: more precise than the status of BAD_REQUEST. */
const PRECISE_STATUS = new Set([405, 406, 415]);

/**
 * Logs what was masked, gives the client the id to ask for it, and answers with the status of the
 * catalogue where there is no data.
 */
export const reportErrors = (logger: Logger): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { body, http } = sending.response;
    if (body.kind !== 'single' || !body.singleResult.errors?.length) return;
    const { errors, data } = body.singleResult;
    body.singleResult.errors = withRequestId(errors, sending.contextValue.requestId);
    logMasked(logger, sending, errors);
    const code = errors[0]?.extensions?.['code'];
    if (data === undefined && isKnownCode(code) && !PRECISE_STATUS.has(http.status ?? 0)) {
      http.status = errorCodes[code].status;
      if (http.status === 401) http.headers.set('www-authenticate', CHALLENGE);
    }
  });

const isMasked = ({ extensions }: GraphQLFormattedError) =>
  extensions?.['code'] === 'INTERNAL_ERROR';

const withRequestId = (errors: readonly GraphQLFormattedError[], requestId: string) =>
  errors.map((error) =>
    isMasked(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error,
  );

/**
 * One line for each different fault: a list of 100 entities repeats the same one 100 times.
 * What a data source throws comes here as it is, so an error need not be a GraphQLError.
 */
function logMasked(logger: Logger, sending: Sending, shown: readonly GraphQLFormattedError[]) {
  const { operationName, contextValue } = sending;
  const errors: readonly Partial<GraphQLError>[] = sending.errors ?? [];
  const faults = new Map<string | undefined, { error: Partial<GraphQLError>; count: number }>();
  shown.forEach((formatted, index) => {
    const error = errors[index];
    if (!isMasked(formatted) || !error) return;
    const known = faults.get(error.message);
    if (known) known.count += 1;
    else faults.set(error.message, { error, count: 1 });
  });
  for (const { error, count } of faults.values()) {
    const { path, extensions } = error;
    const subgraph = extensions?.['serviceName'];
    const { requestId } = contextValue;
    logger.error(
      { requestId, operationName, subgraph, path, count, err: cause(error) },
      'internal error',
    );
  }
}

/** The error that was thrown first: the gateway wraps it once, a subgraph in process once more. */
function cause(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner instanceof Error ? cause(inner) : error;
}
