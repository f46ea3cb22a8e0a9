import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { beforeSending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';

/**
 * Says of an answer to a GET how long anybody may keep it: some seconds where nobody in particular asked and nothing is
 * missing, else not at all. Answers to POST are kept by no cache, and say nothing.
 */
export const publicAnswers = (maxAge: number): ApolloServerPlugin<GatewayContext> =>
  beforeSending(({ request, response: { body, http }, contextValue, operation }) => {
    if (request.http?.method !== 'GET' || maxAge === 0) return;
    if (contextValue.identity !== undefined || body.kind !== 'single') return;
    const { errors, data, extensions } = body.singleResult;
    const isWhole = data !== undefined && data !== null && !errors?.length;
    if (!isWhole || extensions?.['valueCompletion'] !== undefined) return;
    if (operation?.operation !== OperationTypeNode.QUERY) return;
    http.headers.set('cache-control', `public, max-age=${String(maxAge)}`);
  });
