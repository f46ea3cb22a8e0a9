import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes, extensionsOf, isKnownCode } from './error-codes.ts';
import { measureOf } from './limits/measure-of.ts';
import type { KnownCode } from './error-codes.ts';

/** Apollo's and graphql-js's names for what we call otherwise. */
const ALIASES: Readonly<Record<string, KnownCode>> = { BAD_USER_INPUT: 'BAD_INPUT' };

/** What a client reads in place of words that may name addresses, statements or files. */
const MASKED: Partial<Record<KnownCode, string>> = {
  SUBGRAPH_UNAVAILABLE: 'This part of the data cannot be reached at the moment; please try again',
  DEADLINE_EXCEEDED:
    'The time for this request ran out before this part of the data came; ask for less, or give it longer',
  INTERNAL_ERROR:
    'Something went wrong on our side; please quote the request id when you report it',
};

/** Characters of a message that reach the client: graphql-js echoes whole values of any length. */
const LONGEST_MESSAGE = 1000;

/** The error as a client may see it: a known code, a message without internals, and where it happened. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = clientCode(formatted, error);
  const path = clientPath(formatted.path);
  return {
    message: MASKED[code] ?? shorten(formatted.message),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(path && { path }),
    extensions: extensionsOf(
      code,
      isFromSubgraph(formatted.extensions)
        ? domainOf(code, formatted.extensions)
        : measureOf(formatted.extensions),
    ),
  };
}

/** Which domain did not answer, as the enum `Domain` has it: so that a page can say whose data is missing. */
const domainOf = (code: KnownCode, extensions: GraphQLFormattedError['extensions']) =>
  code === 'SUBGRAPH_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED'
    ? { domain: String(extensions?.['serviceName']).toUpperCase() }
    : undefined;

function clientCode({ message, extensions }: GraphQLFormattedError, error: unknown): KnownCode {
  const said = extensions?.['code'];
  const code = typeof said === 'string' && Object.hasOwn(ALIASES, said) ? ALIASES[said] : said;
  if (isFromSubgraph(extensions)) {
    // The gateway does not know how custom scalars are written, so a malformed literal is first met in a subgraph.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && message.startsWith('Expected value of type '))
      return 'BAD_INPUT';
    return isKnownCode(code) && errorCodes[code].fromSubgraph ? code : 'INTERNAL_ERROR';
  }
  if (isKnownCode(code)) return code;
  return isClientFault(error) ? 'BAD_REQUEST' : 'INTERNAL_ERROR';
}

/** The gateway adds the name of the subgraph to each error that came from one. */
export const isFromSubgraph = (extensions: GraphQLFormattedError['extensions']): boolean =>
  typeof extensions?.['serviceName'] === 'string';

/** Some of Apollo's refusals carry a status and no code. */
function isClientFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

/**
 * The gateway leaves its own marks in paths: '@' for "each of the list", and '_entities', which no
 * client asked for. What stands before them is true.
 */
function clientPath(path: GraphQLFormattedError['path']): GraphQLFormattedError['path'] {
  const end = path?.indexOf('@') ?? -1;
  const cut = end < 0 ? path : path?.slice(0, end);
  return cut && cut.length > 0 ? cut : undefined;
}

const shorten = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
