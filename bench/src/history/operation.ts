import type { Content } from './content.ts';

/** Who speaks: an organization on one side of its pairings. */
export interface Speaker {
  readonly organization: string;
  readonly region: string;
  readonly side: 'SUPPORTER' | 'RECIPIENT';
  readonly pairings: readonly string[];
}

/** One row of an operation. */
export interface Row {
  /** Of a revision, a withdrawal, a word. */
  readonly id: string | null;
  /** The version that it is about; 0 of a report. */
  readonly basedOn: number;
  /** Null of a withdrawal or a word. */
  readonly content: Content | null;
  /** False where the row is meant to be refused. */
  readonly isGood: boolean;
}

export type Does = 'report' | 'reports' | 'revise' | 'revises' | 'withdraw' | 'confirm' | 'dispute';

/** Something a client asks for, once for each key. */
export interface Operation {
  /** The idempotency key; also named as the token, so that logs tell which operation wrote a line. */
  readonly key: string;
  readonly does: Does;
  readonly type: string;
  readonly speaker: Speaker;
  readonly rows: readonly Row[];
  readonly isAtomic: boolean;
  /** The key of an earlier operation, used again for something else: to be refused. */
  readonly reuses?: string;
}

/** A definite answer. */
export interface Answer {
  /** Of each row, the record's id, or null where it was refused. */
  readonly ids: readonly (string | null)[];
  /** Why rows, or all of them, were refused. */
  readonly codes: readonly string[];
}

export const isAccepted = ({ ids }: Answer): boolean => ids.some((id) => id !== null);

export const isWord = ({ does }: Pick<Operation, 'does'>): boolean =>
  does === 'confirm' || does === 'dispute';
