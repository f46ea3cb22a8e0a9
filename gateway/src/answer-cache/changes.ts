/** What a subgraph says that an answer of its was read from, or why it cannot. */
export type AnswerRead =
  | { readonly rows: readonly RowsRead[]; readonly hasWords: boolean }
  | { readonly untracked: string };

/** Rows of a table: of these pairings, with these ids, those that others name by id, or any. */
export interface RowsRead {
  readonly table: string;
  readonly pairings?: readonly string[];
  readonly ids?: readonly string[];
  readonly isNamed?: true;
  /** Whether each entity that was asked for is read from the rows of its own key alone, which is one of these. */
  readonly ofEach?: true;
}

/** A row of a subgraph's table that was written. */
export interface Change {
  readonly table: string;
  readonly id: string;
  /** The pairings that it belongs to now, and did before. */
  readonly pairings: readonly string[];
  /** Whether nothing can have named its id before. */
  readonly isNew: boolean;
}

/** What has changed in a subgraph since a position. */
export interface Changes {
  readonly position: string;
  /** Whether anything may have changed. */
  readonly isAll: boolean;
  readonly changes: readonly Change[];
  /** Whether words of the other side were taken over: on which records is not known. */
  readonly hasWords: boolean;
}

/** Where a subgraph tells its changes: in this process, or over HTTP. */
export interface ChangeFeed {
  read(after?: string): Promise<Changes>;
  /** Rings as soon as something may have changed. Left out where nothing rings, and one has to look. */
  onRing?(listener: () => void): () => void;
}

/** By it a subgraph over HTTP is asked what its answer was read from, and says so. */
export const READ_HEADER = 'answer-read';

/** Whether a subgraph has said what an answer was read from. */
export function isRead(said: unknown): said is AnswerRead {
  const read = said as { untracked?: unknown; rows?: unknown } | null | undefined;
  return typeof read?.untracked === 'string' || Array.isArray(read?.rows);
}

/** Reads what a subgraph said in its header; what cannot be read is as if nothing were said. */
export function readFrom(text: string | undefined): AnswerRead | undefined {
  try {
    const read = JSON.parse(text ?? 'null') as unknown;
    return isRead(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
