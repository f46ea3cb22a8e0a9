import type { Dialect } from '../measure/dialect.ts';

/** One way to serve the graph, running. */
export interface Contender {
  readonly name: string;
  /** Where operations are sent. */
  readonly url: string;
  /** All its processes but the database's. */
  readonly pids: readonly number[];
  /** The one of them that plans and merges, where subgraphs are processes of their own. */
  readonly gateway?: number;
  /** How it is asked the same where its schema is another. */
  readonly dialect?: Dialect;
  /** How many SQL statements it has sent; undefined where nobody counts. */
  readonly statements?: () => Promise<number>;
  stop(): Promise<void>;
}

/** Connections of each subgraph to the database: the same for all, and few enough that all may run side by side. */
export const CONNECTIONS = 5;

/** Connections of a contender that has one pool for everything: as many as may ask at once. */
export const CONNECTIONS_OF_ONE = 16;
