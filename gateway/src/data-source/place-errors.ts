import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { fetchFields } from './fetch-fields.ts';
import type { Path, SubgraphRequest } from './fetch-fields.ts';

/** Codes of what befalls a fetch and all its fields. */
const OUTAGES = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** In JSON, or as thrown in process: that one keeps its cause, for the log. */
type FetchError = GraphQLFormattedError | GraphQLError;

/**
 * Gives each error of a fetch a place in the subgraph's answer, from which the gateway computes the
 * client's path. An error without a place concerns the fetch as a whole: an outage is said at every
 * field that it leaves null, so that a client can tell "not reachable" from "nothing there"; a fault
 * of the request is said once.
 */
export function placeErrors(
  errors: readonly FetchError[],
  request: SubgraphRequest,
): readonly GraphQLFormattedError[] {
  const fields = errors.every(isPlaced) ? [] : fetchFields(request);
  const placed = errors.flatMap((error): FetchError[] => {
    if (isPlaced(error)) return [error];
    const places = OUTAGES.has(error.extensions?.['code']) ? fields : fields.slice(0, 1);
    return places.length > 0 ? places.map((path) => at(path, error)) : [error];
  });
  // The two types differ in how they say that there is no path: left out, or undefined.
  return placed as readonly GraphQLFormattedError[];
}

/** The errors of a fetch for some entities as of one for more: in `places` is where each of them stands among these. */
export const moveErrors = (
  errors: readonly FetchError[],
  places: readonly number[],
): readonly GraphQLFormattedError[] =>
  errors.map((error) => {
    const [root, index, ...rest] = error.path ?? [];
    const place = typeof index === 'number' ? places[index] : undefined;
    const isMoved = root === '_entities' && place !== undefined;
    return (isMoved ? at([root, place, ...rest], error) : error) as GraphQLFormattedError;
  });

/** `['_entities']` alone is a place that no client knows. */
const isPlaced = ({ path }: FetchError) =>
  path !== undefined &&
  path.length > 0 &&
  !(path[0] === '_entities' && typeof path[1] !== 'number');

function at(path: Path, error: FetchError): FetchError {
  const { message, extensions = {} } = error;
  return error instanceof GraphQLError
    ? new GraphQLError(message, { path, extensions, originalError: error })
    : { message, path, extensions };
}
