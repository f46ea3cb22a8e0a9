/** One way to serve the graph, running. */
export interface Contender {
  readonly name: string;
  /** Where operations are sent. */
  readonly url: string;
  /** All its processes but the database's. */
  readonly pids: readonly number[];
  /** How many SQL statements it has sent; undefined where nobody counts. */
  readonly statements?: () => Promise<number>;
  stop(): Promise<void>;
}

/** Connections of each subgraph to the database: the same for all, and few enough that all may run side by side. */
export const CONNECTIONS = 5;
