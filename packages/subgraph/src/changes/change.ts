/** A row of a table that was written. */
export interface Change {
  readonly table: string;
  readonly id: string;
  /** The pairings that it belongs to now, and did before. */
  readonly pairings: readonly string[];
  /** Whether its id was made with it, so that nothing can have named it before. */
  readonly isNew: boolean;
}

/** What has changed in the tables of a subgraph since a position. */
export interface Changes {
  /** Up to where; to be given when asking for what comes then. */
  readonly position: string;
  /** Whether more has changed than is told here: then anything may have. */
  readonly isAll: boolean;
  readonly changes: readonly Change[];
  /** Whether the other side's words on records were taken over: on which ones is not known. */
  readonly hasWords: boolean;
}

/**
 * Tells what changes in a subgraph's tables, in the order of commits. That is more than its log: the core's ledger and the
 * replicas of confirmations follow logs, and change when they have come so far.
 */
export interface ChangeFeed {
  readonly name: string;
  /** What has changed after a position; without one only where things stand. */
  read(after?: string): Promise<Changes>;
  /** Rings when there may be something; it may ring twice, or not at all. Returns how to stop listening. */
  onRing(listener: () => void): () => void;
}

/** How positions are written: numbers with dots between. */
export const POSITION = /^\d{1,18}(\.\d{1,18}){2,7}$/;
