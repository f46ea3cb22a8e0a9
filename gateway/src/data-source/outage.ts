import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphRequest } from './fetch-fields.ts';
import { placeErrors } from './place-errors.ts';

/** The answer in the place of a subgraph that gave none. The message reaches no client. */
export const outage = (request: SubgraphRequest): { errors: readonly GraphQLFormattedError[] } => ({
  errors: placeErrors(
    [{ message: 'subgraph unavailable', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    request,
  ),
});
