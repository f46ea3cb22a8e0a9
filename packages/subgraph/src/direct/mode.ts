/**
 * How queries are answered: by their rows where that is possible, always by graphql-js, or by both, so that a difference
 * is logged and the answer of graphql-js given.
 */
export const READ_MODES = ['direct', 'general', 'both'] as const;
export type ReadMode = (typeof READ_MODES)[number];
