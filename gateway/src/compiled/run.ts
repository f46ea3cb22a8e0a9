import type { GraphQLError } from 'graphql';
import type { ExecutionContext, Sources } from '../graph/types.ts';
import type { Data } from './data.ts';

/** One request on its way through a plan. */
export interface Run {
  readonly context: ExecutionContext;
  readonly sources: Sources;
  /** What the subgraphs have answered so far, each fetch at its place. */
  readonly answer: Data;
  /** A data source may throw anything. */
  readonly errors: GraphQLError[];
}

/** A step of a plan over what is at its place: an object, or the objects of a list. */
export type Step = (run: Run, at: unknown) => Promise<void> | undefined;
