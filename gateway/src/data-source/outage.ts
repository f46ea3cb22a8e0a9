import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphRequest } from './fetch-fields.ts';
import { placeErrors } from './place-errors.ts';

type Code = 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED';

/** The answer in the place of a subgraph that gave none. The message reaches no client. */
export const outage = (
  request: SubgraphRequest,
  code: Code = 'SUBGRAPH_UNAVAILABLE',
): { errors: readonly GraphQLFormattedError[] } => ({
  errors: placeErrors([{ message: 'subgraph unavailable', extensions: { code } }], request),
});
