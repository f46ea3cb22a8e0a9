import type { Operation } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import { GraphQLError } from 'graphql';
import type { Execution } from '../graph/types.ts';
import type { Run } from './run.ts';

/**
 * Shapes an answer by Apollo's own code, which has words for each broken promise of the schema. As in its executor, they
 * are told only where no subgraph has told an error.
 */
export function reshape(operation: Operation, { answer, errors, context }: Run): Execution {
  const { variables } = context.request;
  try {
    const shaped = computeResponse({
      operation,
      ...(variables && { variables }),
      input: answer,
      introspectionHandling: noIntrospection,
    });
    const data = shaped.data ?? null;
    if (errors.length > 0) return { errors, data };
    return shaped.errors.length > 0
      ? { extensions: { valueCompletion: shaped.errors }, data }
      : { data };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    const { message } = error as Error;
    return { errors: [new GraphQLError(message, { originalError: error as Error })] };
  }
}

function noIntrospection(): never {
  throw new Error('an operation that asks for the schema was compiled');
}
