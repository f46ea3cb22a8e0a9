import type { EventType, Side } from '@jiedui/subgraph';

/** One line of a subgraph's log, as it is copied into it. */
export interface Line {
  readonly type: EventType;
  readonly recordType: string;
  readonly id: string;
  readonly revision: number;
  /** JSON. */
  readonly record: string;
  /** JSON; null of a directory's record, and of a word. */
  readonly activity: string | null;
  readonly reportedBy: string | null;
  readonly side: Side | null;
  readonly reason: string | null;
  /** Milliseconds. */
  readonly at: number;
}

/** A line and the subgraph whose log it is of. */
export interface Placed {
  readonly source: string;
  readonly line: Line;
}
