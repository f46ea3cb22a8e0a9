import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { beforeSending } from './before-sending.ts';
import type { GatewayContext } from './context.ts';
import { extensionsOf } from './error-codes.ts';
import { maskError } from './mask-error.ts';

/** Reasons that one line of the log holds; a list may break its promise a thousand times. */
const MOST_LOGGED = 10;

/**
 * Where data breaks a promise of the schema (null for non-null, an unknown enum value) and no
 * subgraph admits an error, the gateway answers with nulls and says why in
 * `extensions.valueCompletion` alone. That is logged here, and becomes an error once nothing at all
 * is left of the data: `data: null` without errors would be no GraphQL answer.
 */
export const reportBrokenPromises = (logger: Logger): ApolloServerPlugin<GatewayContext> =>
  beforeSending(({ response: { body }, contextValue: { requestId }, operationName }) => {
    if (body.kind !== 'single') return;
    const result = body.singleResult;
    const broken = result.extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
    if (!broken) return;
    const reasons = broken.map(({ message, path }) => ({ message, path }));
    logger.error(
      { requestId, operationName, reasons: reasons.slice(0, MOST_LOGGED) },
      'a subgraph broke the schema',
    );
    result.extensions = { ...result.extensions, valueCompletion: reasons };
    if (result.data === null) result.errors = [brokenAnswer(requestId)];
  });

function brokenAnswer(requestId: string): GraphQLFormattedError {
  const error = new GraphQLError('a subgraph broke the schema');
  return {
    ...maskError(error.toJSON(), error),
    extensions: extensionsOf('INTERNAL_ERROR', { requestId }),
  };
}
