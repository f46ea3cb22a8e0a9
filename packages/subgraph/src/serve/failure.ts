import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { BadInputError } from '../errors.ts';

/** Our own words where the value was refused by one of our scalars: graphql-js repeats the whole value, however long. */
function worded(error: Error): string {
  const reason = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(reason instanceof BadInputError)) return error.message;
  const [, variable] = /^Variable "(\$\w+)"/.exec(error.message) ?? [];
  return variable === undefined ? reason.message : `${variable}: ${reason.message}`;
}

/** An answer to what was not executed. */
export const failure = (code: string, errors: readonly Error[]): ExecutionResult => ({
  errors: errors.map(
    (error) => new GraphQLError(worded(error), { originalError: error, extensions: { code } }),
  ),
});
