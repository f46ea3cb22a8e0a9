import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { beforeSending } from '../before-sending.ts';
import type { Sending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';

/** Whether a query was answered and nothing is missing. */
export function isWhole({ response: { body }, operation }: Sending): boolean {
  if (body.kind !== 'single' || operation?.operation !== OperationTypeNode.QUERY) return false;
  const { errors, data, extensions } = body.singleResult;
  const isThere = data !== undefined && data !== null && !errors?.length;
  return isThere && extensions?.['valueCompletion'] === undefined;
}

/** What caches of others are told of the answer to a GET by nobody in particular. */
export const publicly = (maxAge: number): string => `public, max-age=${String(maxAge)}`;

/**
 * Says of an answer to a GET how long anybody may keep it: some seconds where nobody in particular asked and nothing is
 * missing, else not at all. Answers to POST are kept by no cache, and say nothing.
 */
export const publicAnswers = (maxAge: number): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { request, response, contextValue } = sending;
    if (request.http?.method !== 'GET' || maxAge === 0) return;
    if (contextValue.identity !== undefined || !isWhole(sending)) return;
    response.http.headers.set('cache-control', publicly(maxAge));
  });
