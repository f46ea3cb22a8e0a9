import type { GraphQLFormattedError } from 'graphql';

/** The limit and the measure that a refusal of ours carries; nothing of any other error. */
export function measureOf(
  extensions: GraphQLFormattedError['extensions'],
): { limit: number; actual: number } | undefined {
  const { limit, actual } = extensions ?? {};
  return typeof limit === 'number' && typeof actual === 'number' ? { limit, actual } : undefined;
}
