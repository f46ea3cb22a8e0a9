import { GraphQLError } from 'graphql';
import type { KnownCode } from '../error-codes.ts';

/** A request that goes beyond a limit: by which code it is refused, what the limit is, and what was measured. */
export interface Excess {
  readonly code: KnownCode;
  readonly message: string;
  readonly limit: number;
  /** Where counting stops at the limit, one more than it. */
  readonly actual: number;
}

/** The same as an error of Apollo Server, with headers for the answer. */
export const excessError = (
  { code, message, limit, actual }: Excess,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, limit, actual, http: { headers: new Map(Object.entries(headers)) } },
  });
