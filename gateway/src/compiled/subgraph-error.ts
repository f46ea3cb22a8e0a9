import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import { generateHydratedPaths } from '@apollo/gateway/dist/executeQueryPlan.js';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Data } from './data.ts';

type Path = readonly (string | number)[];

/** Where a fetch belongs. */
export interface FetchPlace {
  readonly subgraph: string;
  /** From the top of the answer; `@` is each item of a list. */
  readonly path: Path;
  readonly isOfEntities: boolean;
}

/** The errors of a fetch as the gateway says them: with the subgraph's name, and a path from the top of the answer. */
export function subgraphErrors(
  errors: readonly GraphQLFormattedError[],
  { subgraph, path, isOfEntities }: FetchPlace,
  answer: Data,
): GraphQLError[] {
  let places: (string | number)[][] | undefined;
  const pathOf = (own: Path | undefined): Path | undefined => {
    if (!own) return undefined;
    const [, index, ...rest] = own;
    if (!isOfEntities || typeof index !== 'number') return [...path, ...own];
    if (!places) generateHydratedPaths([], [...path], answer, (places = []));
    return [...(places[index] ?? []), ...rest];
  };
  return errors.map((error) => gatewayError(error, subgraph, pathOf(error.path)));
}

function gatewayError(
  originalError: GraphQLFormattedError,
  serviceName: string,
  path: Path | undefined,
): GraphQLError {
  const { extensions } = originalError;
  const message =
    originalError.message || `Error while fetching subquery from service "${serviceName}"`;
  const options = {
    originalError: originalError as Error,
    path,
    extensions: { ...extensions, serviceName },
  };
  const known = errorCodeDef(originalError);
  // A code that Apollo does not know is the subgraph's own.
  if (!known && extensions?.['code']) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
