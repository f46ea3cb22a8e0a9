import { createHash } from 'node:crypto';
import type { Identity } from '@jiedui/identity';
import type { Side } from './event-log.ts';
import type { Columns, Named } from './intake/taker.ts';
import { LONGEST_KEY, LONGEST_REASON, takeText } from './intake/text.ts';
import type { Path, Problem } from './problem.ts';
import { Problems } from './problem.ts';

export const MOST_ROWS = 1000;

/** A row as it came: what it should be, and which version of which record it replaces. */
export interface GivenRow {
  readonly input: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** Of a revision. */
  readonly id?: string;
  readonly revision?: number;
}

/** A call that reports or revises records of one type. */
export interface Call {
  readonly identity: Identity;
  readonly idempotencyKey: string;
  readonly rows: readonly GivenRow[];
  /** Where the rows stand, for what concerns all of them. */
  readonly path: Path;
  /** Why, of a revision; undefined of a report. */
  readonly reason?: string;
  readonly isAtomic: boolean;
  readonly isDryRun: boolean;
  /** Of everything that was asked for, but the key. */
  readonly hash: string;
}

/** A row on its way into the database. */
export interface Row {
  readonly index: number;
  readonly path: Path;
  readonly id: string;
  /** The revision that this one is based on; 0 of a report. */
  readonly basedOn: number;
  readonly record: Columns;
  readonly problems: Problems;
  readonly named: readonly Named[];
  /** The side for which it is said; found out with the pairing. */
  side: Side | null;
}

export interface RowProblem extends Problem {
  readonly row: number;
}

/** What became of a call. Kept under its key where something was written, and given again to whoever repeats it. */
export interface Outcome {
  /** The records in the order of the rows; null where a row was refused. */
  readonly ids: readonly (string | null)[];
  readonly accepted: number;
  readonly rowErrors: readonly RowProblem[];
  readonly rowWarnings: readonly RowProblem[];
  readonly userErrors: readonly Problem[];
}

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Nothing was written, for a reason that concerns the call as a whole. */
export const refusal = (...userErrors: readonly Problem[]): Outcome => ({
  ids: [],
  accepted: 0,
  rowErrors: [],
  rowWarnings: [],
  userErrors,
});

export function judgeKey(key: string, problems: Problems): void {
  const path = ['input', 'idempotencyKey'];
  takeText(key, path, problems, { longest: LONGEST_KEY, isRequired: true });
}

export function judgeReason(reason: string, problems: Problems): void {
  const path = ['input', 'reason'];
  takeText(reason, path, problems, { longest: LONGEST_REASON, isRequired: true });
}

/** What is wrong with a call before any of its rows is looked at. */
export function problemsOf({ idempotencyKey, reason, rows, path }: Call): readonly Problem[] {
  const problems = new Problems();
  judgeKey(idempotencyKey, problems);
  if (reason !== undefined) judgeReason(reason, problems);
  if (rows.length === 0)
    problems.refuse('REQUIRED', path, { en: 'Send at least one row', zh: '请至少提交一行' });
  if (rows.length > MOST_ROWS) {
    const [sent, most] = [String(rows.length), String(MOST_ROWS)];
    problems.refuse('TOO_MANY', path, {
      en: `${sent} rows; send at most ${most} in one call`,
      zh: `共 ${sent} 行；一次最多提交 ${most} 行`,
    });
  }
  return problems.errors;
}

/** The outcome of rows that have been judged: all or none of the good ones where the call is atomic. */
export function outcomeOf(rows: readonly Row[], isAtomic: boolean): Outcome {
  const isGiven = !isAtomic || rows.every(({ problems }) => problems.isGood);
  const accepted = rows.filter(({ problems }) => isGiven && problems.isGood);
  const told = (which: 'errors' | 'warnings') =>
    rows.flatMap(({ index, problems }) =>
      problems[which].map((problem) => ({ row: index, ...problem })),
    );
  return {
    ids: rows.map(({ id, problems }) => (isGiven && problems.isGood ? id : null)),
    accepted: accepted.length,
    rowErrors: told('errors'),
    rowWarnings: told('warnings'),
    userErrors: [],
  };
}
