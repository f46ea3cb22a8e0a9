import type { QueryPlan } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import type { Way } from '../compiled/way.ts';
import type { KnownCode } from '../error-codes.ts';

/**
 * How a request ended: `ok`, `partial` where some of the data is missing, `gone` where its client did not wait, `stream`
 * for one that is answered by events, `file` for one whose rows are, else the code by which nothing was answered.
 */
export type Outcome = 'ok' | 'partial' | 'gone' | 'stream' | 'file' | KnownCode;

/** What is noted of one request on its way, by whoever knows it, and told at its end. */
export interface Observation {
  /** By the clock of `performance.now()`. */
  readonly begunAt: number;
  /** As it calls itself. */
  readonly client: string;
  /** Undefined until it was found to be one that can be run. */
  operation?: OperationDefinitionNode | undefined;
  outcome: Outcome;
  /** Points. */
  estimatedCost?: number;
  actualCost?: number;
  plan?: QueryPlan;
  /** Seconds that it took to make the plan; left out where it was known. */
  planning?: number;
  /** How the plan was carried out. */
  way?: Way;
}
