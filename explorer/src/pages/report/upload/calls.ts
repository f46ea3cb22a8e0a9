import type { Kind } from '../kinds/kind.ts';
import { rowOf } from '../row/row-of.ts';
import type { Cells, RowProblem } from '../row/row-of.ts';
import type { Matching } from './match.ts';
import type { Sheet } from './sheet.ts';

export const ROWS_A_CALL = 200;

/** What was mended on the page, by the number of the row. */
export type Edits = Readonly<Record<number, Cells>>;

/** What is wrong with rows, by their numbers; a row that is right is not in it. */
export type Problems = ReadonlyMap<number, readonly RowProblem[]>;

export interface PlannedRow {
  readonly number: number;
  readonly cells: Cells;
  readonly input: object;
  /** What keeps it from being sent. */
  readonly problems: readonly RowProblem[];
}

export interface PlannedCall {
  readonly idempotencyKey: string;
  readonly rows: readonly PlannedRow[];
  /** How many rows of the sheet are dealt with once it is answered. */
  readonly end: number;
}

/** The rows of a sheet as the graph will be told them. */
export function planRows(kind: Kind, sheet: Sheet, matching: Matching, edits: Edits): PlannedRow[] {
  return sheet.rows.map(({ number, cells: texts }) => {
    const said = matching.flatMap((path, at) =>
      path === undefined ? [] : [[path, texts[at] ?? ''] as const],
    );
    const cells = { ...Object.fromEntries(said), ...edits[number] };
    return { number, cells, ...rowOf(kind, cells) };
  });
}

/**
 * The calls by which rows are sent, in order. A call is made of the same rows whenever the same file is chosen, and has
 * the same key: sent twice, it is answered as it was the first time, and nothing is recorded again.
 */
export function planCalls(kind: Kind, hash: string, rows: readonly PlannedRow[]): PlannedCall[] {
  const calls: PlannedCall[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_CALL) {
    const end = Math.min(start + ROWS_A_CALL, rows.length);
    calls.push({
      idempotencyKey: `${hash}-${kind.name}-${String(start / ROWS_A_CALL)}`,
      rows: rows.slice(start, end).filter(({ problems }) => problems.length === 0),
      end,
    });
  }
  return calls;
}

/** What is wrong with rows before the graph is asked. */
export const problemsBefore = (rows: readonly PlannedRow[]): Problems =>
  new Map(
    rows.flatMap(({ number, problems }) =>
      problems.length > 0 ? [[number, problems] as const] : [],
    ),
  );

/** What is wrong with rows, and with others. */
export const merged = (all: Problems, more: Problems): Problems => new Map([...all, ...more]);
